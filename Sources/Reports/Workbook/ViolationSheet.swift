import Scheduling
import Workbooks

/// The sheet with the rules a schedule breaks and what it leaves unknown.
struct ViolationSheet {
  /// The schedule.
  let schedule: ReportedSchedule

  /// A row for each; nil where there are none.
  var sheet: Sheet? {
    let broken = schedule.violations.map { violation -> [Cell] in
      [
        .word(violation.rule.description), .report(violation.text),
        .report(violation.requests.joined(separator: " ")),
        .report(violation.experts.joined(separator: " ")), .day(violation.days?.first),
        .day(violation.days?.last), .amount(violation.amount), .amount(violation.capacity),
      ]
    }
    let unknown = schedule.unknowns.map { unknown -> [Cell] in
      [.word("not known"), .report(unknown.what), .report(unknown.request)]
        + Array(repeating: .blank, count: 5)
    }
    guard !broken.isEmpty || !unknown.isEmpty else { return nil }
    var sheet = TableSheet(
      name: "violations",
      headings: [
        "rule", "what", "requests", "experts", "first_day", "last_day", "amount", "capacity",
      ], rows: broken + unknown
    ).sheet
    sheet.tab = Colour(0xC0392B)
    return sheet
  }
}
