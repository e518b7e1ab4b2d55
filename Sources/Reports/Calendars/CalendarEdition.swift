public import Calendars

/// When calendars are written, and what those who have them were sent before.
public struct CalendarEdition: Sendable {
  /// When they are written; nil is the beginning of the planning date.
  public var stamp: Stamp?
  /// The entries sent before, by their calendars' files; empty when none were.
  public var previous: [String: [Appointment]] = [:]

  /// A first edition.
  public init() {}
}
