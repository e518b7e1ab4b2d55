import Scheduling
import Workbooks

/// The sheet with the letters to write, for a program that merges them into a text.
struct LetterSheet {
  /// The draft.
  let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// A row for each expert asked for, under the programme managers who write the letters.
  var sheet: Sheet {
    TableSheet(
      name: "letters",
      headings: [
        "administration", "name", "manager", "request", "title", "role", "expert", "expert_name",
        "first_day", "last_day", "substitutes",
      ],
      rows: draft.lettersByManager.flatMap { manager, letters in
        letters.flatMap { letter in letter.asks.map { row($0, of: letter, by: manager) } }
      }
    ).sheet
  }

  private func row(_ ask: Letter.Ask, of letter: Letter, by manager: Expert?) -> [Cell] {
    let administration = scenario[letter.administration]
    let (request, expert) = (scenario[ask.request], scenario[ask.expert])
    return [
      .report(administration.code), .report(administration.name), .report(manager?.id ?? ""),
      .report(request.id), .report(request.title), .report(ask.role), .report(expert.id),
      .report(expert.name), .day(ask.mission.first), .day(ask.mission.last),
      .report(ask.substitutes.map { scenario[$0].id }.joined(separator: " ")),
    ]
  }
}
