/// What a cell that was read holds.
public enum StoredValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A number.
  case number(Double)
  /// A number shown as a day, and whether it is a time of that day as well.
  case date(SheetDate, hasTime: Bool)
  /// A number shown as a time without a day.
  case time(Double)
  /// Yes or no.
  case boolean(Bool)
  /// What a formula that failed shows, such as `#REF!`.
  case error(String)
  /// A formula that was never computed.
  case uncomputed
}
