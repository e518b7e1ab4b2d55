/// Whether a walk goes on from a schedule that may be worse, in the manner of annealing.
///
/// The first level on which two schedules differ decides, so that no level below pays for it. How much worse
/// that level may get is drawn anew each time, from an exponential distribution whose mean is the
/// level's temperature.
struct Acceptance {
  /// The mean of what a level may get worse by.
  private let temperatures: SIMD8<Double>
  /// Whether money counts instead of quality: what is saved may pay for another request.
  var isThrifty = false
  /// What a unit of money counts beyond quality: what is saved may pay for a seat or an expert's accreditation
  /// some steps later.
  var moneyPrice = 0.0

  /// The temperatures after a part of a search has passed.
  init(_ flat: FlatCatalogue, passed: Double) {
    let left = max(0, 1 - passed)
    var temperatures = 0.3 * left * flat.units
    temperatures[Level.quality.rawValue] = flat.typicalQuality * (0.03 * left * left + 0.0005)
    self.temperatures = temperatures
  }

  /// Whether to go on from a schedule.
  ///
  /// - Parameters:
  ///   - after: What it counts, and the money it spends.
  ///   - before: What the one before counts and spends.
  ///   - random: The chance.
  /// - Returns: Whether it is accepted.
  func accepts(
    _ after: (levels: LevelValues, spent: Int), insteadOf before: (levels: LevelValues, spent: Int),
    _ random: inout SplitMix
  ) -> Bool {
    var worse = 0
    var level = Level.mandatory
    for next in Level.allCases where worse == 0 {
      level = next
      worse = next == .quality && isThrifty ? 0 : after.levels[next] - before.levels[next]
      if next == .quality {
        let spent = Double(after.spent - before.spent)
        worse += Int(isThrifty ? spent : moneyPrice * spent)
      }
    }
    guard worse > 0 else { return true }
    return Double(worse) < temperatures[level.rawValue] * random.exponential()
  }
}

extension SplitMix {
  /// A number of the exponential distribution of mean 1.
  ///
  /// By comparing uniform numbers alone, so that it is the same on every machine: J. von Neumann,
  /// "Various Techniques Used in Connection with Random Digits", 1951.
  mutating func exponential() -> Double {
    var whole = 0.0
    while true {
      let first = unit()
      var last = first
      var isOdd = true
      while true {
        let next = unit()
        guard next < last else { break }
        last = next
        isOdd.toggle()
      }
      if isOdd { return whole + first }
      whole += 1
    }
  }
}
