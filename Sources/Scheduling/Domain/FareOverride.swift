/// A fare that overrides the formula, from home to venue, not mirrored.
public struct FareOverride: Hashable, Sendable {
  /// Where the traveller lives.
  public var from: Ref<Administration>
  /// Where the venue is.
  public var to: Ref<Administration>
  /// The round trip in currency units.
  public var fare: Int

  /// Creates an override.
  public init(from: Ref<Administration>, to: Ref<Administration>, fare: Int) {
    self.from = from
    self.to = to
    self.fare = fare
  }
}
