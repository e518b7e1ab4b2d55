public import Scheduling

/// An entry of somebody's calendar that takes whole days.
public struct Appointment: Hashable, Sendable {
  /// How sure it is.
  public enum Status: String, CaseIterable, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// What names it for ever, in whatever calendar it is imported into.
  public var uid: String
  /// How often it was changed since it was first sent.
  public var sequence = 0
  /// How sure it is.
  public var status: Status
  /// Its days.
  public var span: Span
  /// What it is, in a few words.
  public var summary: String
  /// What else there is to know; lines end with `\n`.
  public var details = ""
  /// Where it is.
  public var location = ""
  /// The position of that place.
  public var position: Coordinates?
  /// What sort of entry it is.
  public var categories: [String] = []
  /// Whether one may be asked to do something else at the time.
  public var isTransparent = false

  /// Makes an entry.
  public init(uid: String, status: Status, span: Span, summary: String) {
    self.uid = uid
    self.status = status
    self.span = span
    self.summary = summary
  }
}
