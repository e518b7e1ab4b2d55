/// A calendar day as workbooks count it.
public struct SheetDate: Hashable, Sendable {
  /// Days since 30 December 1899, which is right from 1 March 1900 on: before it, workbooks count a
  /// 29 February 1900 that the calendar does not have.
  public var serial: Int

  /// The day with a number.
  public init(serial: Int) { self.serial = serial }

  /// The day so many days after 1 January 1970, or nothing where workbooks don't have it.
  public init?(daysSince1970 days: Int) {
    let serial = days + Self.epoch
    guard (61...2_958_465).contains(serial) else { return nil }
    self.serial = serial
  }

  /// Days since 1 January 1970.
  public var daysSince1970: Int { serial - Self.epoch }

  /// The number of 1 January 1970.
  private static let epoch = 25_569
}
