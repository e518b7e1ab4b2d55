import Scheduling
import Workbooks

/// The sheets about what is not delivered: why, what would meet it, what would meet most.
struct UnmetSheets {
  /// The schedule.
  let schedule: ReportedSchedule

  private var scenario: Scenario { schedule.scenario }

  /// A row for each request without an event.
  var unmet: Sheet {
    TableSheet(
      name: "unmet",
      headings: ["request", "title", "kind", "weight", "class", "reasons", "unlocks", "exchanges"],
      rows: schedule.draft.unmet.map(row)
    ).sheet
  }

  /// The changes that would meet the most weight; nil where they were not looked for.
  var levers: Sheet? {
    guard let report = schedule.remedies else { return nil }
    return TableSheet(
      name: "levers", headings: ["weight", "requests", "changes"],
      rows: report.levers.map { lever in
        [
          .amount(lever.weight),
          .report(lever.requests.map { scenario[$0].id }.joined(separator: " ")),
          .report(lever.changes.map { RemedyText.wording(of: $0, in: scenario) }),
        ]
      }
    ).sheet
  }

  private func row(_ unmet: UnmetRequest) -> [Cell] {
    let request = scenario[unmet.request]
    let reasons = unmet.reasons.map {
      "\($0.sentence) (\($0.rule), \(Amount.text($0.count)))"
    }
    let remedies = schedule.remedies?.remedies(of: unmet.request)
    return [
      .report(request.id), .report(request.title),
      .text(request.kind.rawValue, .plain.filled(SheetColours.of(request.kind))),
      .amount(request.unmetWeight), .word(unmet.cause.rawValue), .report(reasons),
      .report(unlocks(remedies)),
      .report(remedies?.exchanges.map { RemedyText.text(of: $0, scenario) } ?? []),
    ]
  }

  private func unlocks(_ remedies: Remedies?) -> [String] {
    guard let remedies else { return [] }
    guard remedies.isPossible != true else {
      return ["none needed: a schedule delivers it and all delivered before"]
    }
    return remedies.unlocks.map { unlock in
      let remark = unlock.isLeast ? "" : " (less was not ruled out)"
      return "\(unlock.rule): \(RemedyText.wording(of: unlock.change, in: scenario))\(remark)"
    }
  }
}
