/// A position on Earth in millionths of a degree, so that it stays the same when written and read.
public struct Coordinates: Hashable, Sendable {
  /// Millionths of a degree north.
  public var latitude: Int
  /// Millionths of a degree east.
  public var longitude: Int

  /// The position nearest to one in degrees.
  public init(latitude: Double, longitude: Double) {
    self.latitude = Self.millionths(latitude)
    self.longitude = Self.millionths(longitude)
  }

  /// Reads a position such as `27.466667;89.641667`.
  init?(_ text: String) {
    let parts = text.split(separator: ";").compactMap { Double($0) }
    guard parts.count == 2 else { return nil }
    self.init(latitude: parts[0], longitude: parts[1])
  }

  /// The position as `27.466667;89.641667`.
  var text: String { "\(Self.degrees(latitude));\(Self.degrees(longitude))" }

  private static func millionths(_ degrees: Double) -> Int {
    Int(exactly: (degrees * 1e6).rounded()) ?? 0
  }

  private static func degrees(_ millionths: Int) -> String {
    let digits = String(millionths.magnitude % 1_000_000 + 1_000_000).dropFirst()
    return "\(millionths < 0 ? "-" : "")\(millionths.magnitude / 1_000_000).\(digits)"
  }
}
