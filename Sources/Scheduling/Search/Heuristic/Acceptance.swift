/// Whether a walk goes on from a schedule that may be worse, in the manner of annealing.
///
/// The first level on which two schedules differ decides, so that no level below pays for it. How much worse
/// that level may get is drawn anew each time, from an exponential distribution whose mean is the
/// level's temperature.
struct Acceptance {
  /// The mean of what a level may get worse by.
  var temperatures: SIMD8<Double>

  func accepts(
    _ after: LevelValues, insteadOf before: LevelValues, _ random: inout SplitMix
  ) -> Bool {
    guard let level = Level.allCases.first(where: { after[$0] != before[$0] }),
      after[level] > before[level]
    else { return true }
    let worse = Double(after[level] - before[level])
    return worse < temperatures[level.rawValue] * random.exponential()
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
