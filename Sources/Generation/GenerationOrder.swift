/// What a synthetic scenario should be like.
///
/// Equal orders give equal bytes, on every machine.
public struct GenerationOrder: Hashable, Sendable {
  /// How many requests there are.
  public let requests: Int
  /// How many experts there are.
  public let experts: Int
  /// From 0, budgets that do not bind, to 1, in thousandths.
  public let tightness: Int
  /// What every random choice comes from.
  public let seed: Int

  /// Orders a scenario.
  ///
  /// - Parameters:
  ///   - requests: How many requests, at most 20,000.
  ///   - experts: How many experts, at most 60,000; three for each request when left out.
  ///   - tightness: From 0 to 1, rounded to thousandths; see `Budgets`.
  ///   - seed: A whole number from 0.
  /// - Throws: `GenerationError` with the first argument that is wrong.
  public init(requests: Int, experts: Int? = nil, tightness: Double = 0.5, seed: Int = 1)
    throws(GenerationError)
  {
    try Self.check("requests", requests, 0...Self.mostRequests)
    if let experts { try Self.check("experts", experts, 0...Self.mostExperts) }
    try Self.check("seed", seed, 0...Int.max)
    guard tightness >= 0, tightness <= 1 else { throw .tightness(tightness) }
    self.requests = requests
    self.experts = experts ?? 3 * requests
    self.tightness = Int((tightness * 1000).rounded())
    self.seed = seed
  }

  /// The most requests that can be ordered.
  public static let mostRequests = 20_000
  /// The most experts that can be ordered.
  public static let mostExperts = 60_000

  private static func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>)
    throws(GenerationError)
  {
    guard range.contains(value) else { throw .number(name, value, range) }
  }
}
