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
      [line] + unmet.strongestReasons(2).map { "      \($0.sentence)" }
    }
    return ["Unmet: \(draft.unmet.count)"] + lines
  }
}
