/// A decimal number with at most six digits after the point, exact.
///
/// Ratings, the fare per kilometre and the attendance share are decimals; money and levels are whole
/// numbers, so that a schedule has one score on every machine.
public struct ExactDecimal: Hashable, Comparable, Sendable {
  /// The number times a million.
  public let millionths: Int

  /// The number that is so many millionths.
  public init(millionths: Int) { self.millionths = millionths }

  /// A whole number.
  public init(_ whole: Int) { millionths = whole * 1_000_000 }

  /// A number written as `4`, `4.25` or `-0.1`, or nothing when the text is anything else, has more
  /// than six digits after the point, or is a billion or more.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard text.prefix(while: { $0 == "-" }).count <= 1, let whole = parts.first,
      (1...9).contains(whole.utf8.count), parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      let wholeNumber = Int(whole)
    else { return nil }
    let fraction = parts.count > 1 ? parts[1] : "0"
    let padded = fraction + String(repeating: "0", count: max(0, 6 - fraction.utf8.count))
    guard !fraction.isEmpty, padded.utf8.count == 6, let part = Int(padded) else { return nil }
    millionths = (wholeNumber * 1_000_000 + part) * (isNegative ? -1 : 1)
  }

  public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }

  /// The product with a whole number, rounded half up.
  public func times(_ factor: Int) -> Int {
    (millionths * factor * 2 + 1_000_000).floorDivided(by: 2_000_000)
  }

  /// The product with a whole number, rounded up.
  public func timesRoundedUp(_ factor: Int) -> Int {
    (millionths * factor).ceilDivided(by: 1_000_000)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number with no more digits than it needs.
  public var description: String {
    let (whole, part) = abs(millionths).quotientAndRemainder(dividingBy: 1_000_000)
    let sign = millionths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    var digits = String(String(part + 1_000_000).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
