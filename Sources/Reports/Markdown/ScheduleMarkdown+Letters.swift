import Scheduling

extension ScheduleMarkdown {
  /// The letters to write, under the programme managers who write them.
  static func letters(of draft: Draft) -> String {
    let scenario = draft.scenario
    let parts = draft.lettersByManager.flatMap { manager, letters in
      ["### \(heading(of: manager))"] + letters.map { text(of: $0, in: scenario) }
    }
    let body = parts.isEmpty ? ["There are no letters to write."] : parts
    return (["## Letters to write"] + body).joined(separator: "\n\n")
  }

  private static func heading(of manager: Expert?) -> String {
    guard let manager else { return "Without a programme manager" }
    return "Programme manager: \(MarkdownText.named(manager.id, manager.name))"
  }

  private static func text(of letter: Letter, in scenario: Scenario) -> String {
    let administration = scenario[letter.administration]
    let table = MarkdownTable(
      headings: ["Event", "Role", "Expert", "Away", "Substitutes"],
      rows: letter.asks.map { cells(of: $0, in: scenario) })
    let name = MarkdownText.named(administration.code, administration.name)
    return "#### \(name)\n\n\(table.text)"
  }

  private static func cells(of ask: Letter.Ask, in scenario: Scenario) -> [String] {
    let request = scenario[ask.request]
    let expert = scenario[ask.expert]
    let substitutes = ask.substitutes.map { MarkdownText.escaped(scenario[$0].id) }
    return [
      MarkdownText.named(request.id, request.title),
      MarkdownText.escaped(ask.role),
      MarkdownText.named(expert.id, expert.name),
      DateText.text(ask.mission),
      substitutes.isEmpty ? "none" : substitutes.joined(separator: ", "),
    ]
  }
}
