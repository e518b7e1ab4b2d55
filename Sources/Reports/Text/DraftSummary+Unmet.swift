import Scheduling

extension DraftSummary {
  /// The requests without an event, each with its class and the strongest reasons.
  static func unmet(of draft: Draft, _ width: Int) -> [String] {
    guard !draft.unmet.isEmpty else { return ["Unmet: none"] }
    let table = TextTable(
      columns: [.text, .text, .cut(to: 8)],
      rows: draft.unmet.map { unmet in
        let request = draft.scenario[unmet.request]
        return [request.id, unmet.cause.rawValue, request.title]
      })
    let lines = zip(draft.unmet, table.lines(width: width, indent: 2)).flatMap { unmet, line in
      [line] + unmet.strongestReasons(2).flatMap { fold($0.sentence, to: width) }
    }
    return ["Unmet: \(Amount.text(draft.unmet.count))"] + lines
  }

  /// A sentence on as many lines as it needs: what bars a request often stands at its end.
  private static func fold(_ sentence: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = "     "
    for word in sentence.split(separator: " ") {
      if line.count + 1 + word.count > width, line.contains(where: { $0 != " " }) {
        lines.append(line)
        line = "       "
      }
      line += " \(word)"
    }
    return lines + [line]
  }
}
