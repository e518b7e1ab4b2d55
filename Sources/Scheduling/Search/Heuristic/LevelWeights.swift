/// What a unit of each level weighs where a search needs a single number.
///
/// A unit weighs more than everything one event can change on the levels below. It guides; which of
/// two schedules is better is always asked of the levels themselves.
struct LevelWeights: Sendable {
  let vector: SIMD8<Double>

  /// Weighs the levels of a catalogue.
  init(_ catalogue: Catalogue) {
    var vector = SIMD8<Double>.zero
    var weight = 1.0
    let ranges = Self.ranges(catalogue)
    for level in Level.allCases.reversed() {
      vector[level.rawValue] = weight
      weight *= 1 + 2 * Double(ranges[level])
    }
    self.vector = vector
  }

  func price(of values: LevelValues) -> Double { (vector * values.vector).sum() }

  /// How much one event can change each level, about.
  private static func ranges(_ catalogue: Catalogue) -> LevelValues {
    var ranges = catalogue.lines.largestPrices
    for (options, largest) in zip(catalogue.options, catalogue.largestCharges) {
      for level in Level.allCases {
        let most = largest.stay[level] + largest.member[level] * options.seatCount
        ranges[level] = max(ranges[level], most)
      }
    }
    return ranges
  }
}
