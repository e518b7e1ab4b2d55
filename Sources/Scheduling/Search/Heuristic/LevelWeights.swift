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
    for level in Level.allCases.reversed() {
      vector[level.rawValue] = weight
      weight *= 1 + 2 * Self.range(of: level, catalogue)
    }
    self.vector = vector
  }

  func price(of values: LevelValues) -> Double { (vector * values.vector).sum() }

  /// How much one event can change a level, about.
  private static func range(of level: Level, _ catalogue: Catalogue) -> Double {
    let ranges = catalogue.options.mapInParallel { range(of: level, $0) }
    let penalties = catalogue.lines.entries.flatMap(\.penalties).filter { $0.level == level }
    return penalties.reduce(ranges.max() ?? 0) { max($0, Double($1.shape.price)) }
  }

  private static func range(of level: Level, _ options: RequestOptions) -> Double {
    var stays = 0
    for stay in options.stays { stays = max(stays, abs(stay.charges[level])) }
    var members = 0
    for shape in options.shapes {
      for option in shape.groups.joined() { members = max(members, abs(option.charges[level])) }
    }
    return Double(stays) + Double(members) * Double(options.seatCount)
  }
}
