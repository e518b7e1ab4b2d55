/// What a search passes over by chance, so that the next best is tried too.
///
/// J. Christiaens, G. Vanden Berghe, "Slack Induction by String Removals for Vehicle Routing Problems",
/// Transportation Science 54 (2), 2020.
struct Blinks {
  private let salt: UInt64
  private let rate: Double

  /// Passes over nothing.
  static let none = Blinks(rate: 0, salt: 0)

  /// Passes over a part of all things, others for each salt.
  init(rate: Double, salt: UInt64) {
    self.salt = salt
    self.rate = rate
  }

  /// Whether a thing with a number is passed over.
  func passOver(_ number: Int) -> Bool {
    guard rate > 0 else { return false }
    var hash = SplitMix(seed: salt &+ UInt64(bitPattern: Int64(number)) &* 0xD6E8_FEB8_6659_FD93)
    return hash.unit() < rate
  }
}
