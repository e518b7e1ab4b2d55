import Scheduling

/// The rules a typed or edited schedule breaks, and what it leaves unknown.
struct ViolationSection {
  /// The schedule.
  let schedule: ReportedSchedule

  /// The section; nil where there is nothing to say.
  var section: ReportSection? {
    guard !schedule.violations.isEmpty || !schedule.unknowns.isEmpty else { return nil }
    return ReportSection(
      anchor: "violations", title: "Broken rules and open ends",
      body: (schedule.violations.isEmpty ? [] : [violations.markup])
        + (schedule.unknowns.isEmpty ? [] : [unknowns.markup]))
  }

  private var violations: ReportTable {
    ReportTable(
      caption: "Rules the schedule breaks: \(Amount.text(schedule.violations.count))",
      columns: ["Rule", "Events", "Experts", "Days", "What is wrong"],
      rows: schedule.violations.map { violation in
        [
          .text(violation.rule.description), .text(violation.requests.joined(separator: ", ")),
          .text(violation.experts.joined(separator: ", ")),
          .text(violation.days.map(DateText.text) ?? "–"), .text(violation.text),
        ]
      })
  }

  private var unknowns: ReportTable {
    ReportTable(
      caption: "What the schedule leaves unknown", columns: ["Event", "Unknown"],
      rows: schedule.unknowns.grouped(by: \.request).map { request, members in
        [.text(request), .text(members.map(\.what).joined(separator: ", "))]
      })
  }
}
