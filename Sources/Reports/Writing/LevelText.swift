import Scheduling

/// What was found and proved on one level, in words.
struct LevelText {
  /// The level.
  let level: String
  /// The value.
  let value: String
  /// The bound, or a dash.
  let bound: String
  /// The gap between the two, or a dash.
  let gap: String
  /// What is known about it.
  let proof: String

  /// Words a result.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - deliveredWeight: What the gap of the level `unmet` is relative to.
  ///   - isProvedAbove: Whether every level above is proved, without which nothing is.
  init(_ result: LevelResult, deliveredWeight: Int, isProvedAbove: Bool) {
    level = result.level.id
    value = Amount.text(result.value)
    bound = result.bound.map(Amount.text) ?? "–"
    gap =
      result.gap(relativeTo: result.level == .unmet ? deliveredWeight : nil).map(Amount.percent)
      ?? "–"
    proof =
      result.bound == nil
      ? "no bound"
      : !result.isProved ? "not proved" : isProvedAbove ? "proved" : "proved if those above are"
  }

  /// The levels of a draft.
  static func all(of draft: Draft) -> [LevelText] {
    draft.levels.indices.map { index in
      LevelText(
        draft.levels[index], deliveredWeight: draft.deliveredWeight,
        isProvedAbove: draft.levels[..<index].allSatisfy(\.isProved))
    }
  }

  /// What is proved of a draft as a whole, as part of a sentence.
  static func proof(of draft: Draft) -> String {
    let texts = all(of: draft)
    let proved = texts.prefix { $0.proof == "proved" }.map(\.level)
    guard let next = texts.dropFirst(proved.count).first else {
      return "every level is proved the best possible"
    }
    let known = proved.isEmpty ? "nothing is proved" : "proved: \(proved.joined(separator: ", "))"
    let rest = next.gap == "–" ? "no bound on \(next.level)" : "\(next.level) within \(next.gap)"
    return "\(known); \(rest)"
  }
}
