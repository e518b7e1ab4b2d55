/// A fund's money before and after.
public struct FundDifference: Hashable, Sendable {
  /// The sums before.
  public let before: Totals.ByFund
  /// The sums after.
  public let after: Totals.ByFund

  /// Whether its budget or what it spends changed.
  public var isChanged: Bool { before != after }
}
