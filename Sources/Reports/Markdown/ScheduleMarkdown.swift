public import Scheduling

/// The schedule as a document to read and to pass on.
public enum ScheduleMarkdown {
  /// A draft as a document.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The document's text.
  public static func text(of draft: Draft, hash: String, version: String) -> String {
    let sections =
      [headline(of: draft), levels(of: draft)] + months(of: draft)
      + [
        funds(of: draft), targets(of: draft), unmet(of: draft), letters(of: draft),
        provenance(of: draft, hash: hash, version: version),
      ]
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static func headline(of draft: Draft) -> String {
    let settings = draft.scenario.settings
    let label = "**This schedule contains synthetic data.**\n\n"
    let proof = LevelText.proof(of: draft)
    return """
      # Schedule: \(MarkdownText.escaped(settings.name))

      \(draft.scenario.contents.isSynthetic ? label : "")\
      \(DateText.text(settings.period)). Delivered \(Amount.text(draft.delivered.count)) of \
      \(Amount.text(draft.requested.count, "request")) for \
      \(MarkdownText.escaped(draft.money(draft.cost))). \
      \(proof.prefix(1).uppercased())\(proof.dropFirst()).
      """
  }

  private static func levels(of draft: Draft) -> String {
    let rows = LevelText.all(of: draft).map { [$0.level, $0.value, $0.bound, $0.gap, $0.proof] }
    let table = MarkdownTable(
      headings: ["Level", "Value:", "Bound:", "Gap:", "Proof"], rows: rows)
    return "## What was found and proved\n\n\(table.text)"
  }

  private static func provenance(of draft: Draft, hash: String, version: String) -> String {
    let run = draft.run
    let facts: [(String, String)] = [
      ("Scenario hash", hash), ("Engine", run.engine), ("Version", version),
      ("Seed", String(run.seed)),
      ("Iteration limit", Amount.text(orNoLimit: run.iterationLimit)),
      ("Run", run.stopText),
      ("Work", work(of: run)),
    ]
    let lines = facts.map { "- \($0): \(MarkdownText.escaped($1))" }
    return "## Provenance\n\n\(lines.joined(separator: "\n"))"
  }

  private static func work(of run: RunReport) -> String {
    [
      Amount.text(run.iterations, "iteration"), Amount.text(run.columns, "column"),
      Amount.text(run.nodes, "node"),
    ].joined(separator: ", ")
  }
}
