/// The amounts between which the smallest that is enough lies.
struct AmountBracket {
  /// The largest amount that was not found to be enough, and whether that is proved.
  private var low: Int
  private var isLowRefuted: Bool
  /// The smallest amount that is enough.
  private(set) var high: Int
  private let isMoney: Bool
  /// Whether a unit less than enough is tried next.
  private var triesUnitLess: Bool
  /// Where nothing is proved, money is known well enough to so large a part of it.
  private static let precision = 64

  /// Begins with an amount that is not known to be enough, and one that is.
  init(low: Int, isLowRefuted: Bool, high: Int, isMoney: Bool) {
    self.low = low
    self.isLowRefuted = isLowRefuted
    self.high = high
    self.isMoney = isMoney
    triesUnitLess = isMoney
  }

  /// Whether nothing smaller is enough.
  var isLeast: Bool { high - low <= 1 && isLowRefuted }

  /// The amount to try next, or nil when it is known well enough.
  var next: Int? {
    let isClose = isMoney && !isLowRefuted && Self.precision * (high - low) <= high
    guard high - low > 1, !isClose else { return nil }
    return triesUnitLess ? high - 1 : (low + high) / 2
  }

  /// Takes note of an amount that is enough.
  mutating func succeed(at amount: Int) {
    high = amount
    triesUnitLess = isMoney && !triesUnitLess
  }

  /// Takes note of an amount that was not found to be enough.
  mutating func fail(at amount: Int, isRefuted: Bool) {
    if triesUnitLess, !isRefuted {
      triesUnitLess = false
    } else {
      (low, isLowRefuted) = (amount, isRefuted)
      triesUnitLess = isMoney && isRefuted
    }
  }
}
