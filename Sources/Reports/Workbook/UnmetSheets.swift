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
          .report(lever.changes.map { $0.wording(in: scenario) }),
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
      .report(remedies.map(unlocks) ?? []), .report(remedies.map(exchanges) ?? []),
    ]
  }

  private func unlocks(_ remedies: Remedies) -> [String] {
    remedies.withoutUnlocks.map { [$0] }
      ?? remedies.unlocks.map { "\($0.rule): \($0.text(in: scenario))" }
  }

  private func exchanges(_ remedies: Remedies) -> [String] {
    remedies.withoutExchanges.map { [$0] } ?? remedies.exchanges.map { $0.text(in: scenario) }
  }
}
