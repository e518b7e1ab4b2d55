import Scheduling

/// The letters to write: whom each administration is asked for, and who could come instead.
struct LetterSection {
  /// The draft.
  let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// The section.
  var section: ReportSection {
    let parts = draft.lettersByManager.flatMap { manager, letters in
      [Markup("h3", text: heading(of: manager))] + letters.map { table(of: $0).markup }
    }
    let note = Markup(
      "p", ["class": "note"], text: "Days away include travel. Substitutes: the best first.")
    return ReportSection(
      anchor: "letters", title: "Letters to write",
      body: parts.isEmpty
        ? [Markup("p", text: "There are no letters to write.")] : [note] + parts,
      beginsPage: !parts.isEmpty)
  }

  private func heading(of manager: Expert?) -> String {
    manager.map { "Programme manager: \($0.title)" } ?? "Without a programme manager"
  }

  private func table(of letter: Letter) -> ReportTable {
    let administration = scenario[letter.administration]
    return ReportTable(
      caption: "To \(administration.name)",
      columns: ["Event", "Title", "Role", "Expert", "Away", "Substitutes"],
      rows: letter.asks.map { ask in
        let request = scenario[ask.request]
        let substitutes = ask.substitutes.map { scenario[$0].id }
        return [
          .text(request.id), .text(request.title), .text(ask.role),
          .text(scenario[ask.expert].title), .text(DateText.text(ask.mission)),
          .text(substitutes.isEmpty ? "none" : substitutes.joined(separator: ", ")),
        ]
      })
  }
}
