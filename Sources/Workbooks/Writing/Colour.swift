/// A colour.
public struct Colour: Hashable, Sendable {
  /// Red, green and blue as 0xRRGGBB.
  public let number: Int

  /// The colour 0xRRGGBB.
  public init(_ number: Int) { self.number = number & 0xFFFFFF }
}
