/// Days on which some or all events can't take place.
public struct CalendarEntry: Hashable, Sendable {
  /// Whom an entry covers.
  public enum Scope: Hashable, Sendable {
    /// Every event.
    case all
    /// Events held in a sub-region, and national and sub-regional events with a beneficiary there.
    case subregion(String)
    /// Events held in an administration, and its national events.
    case administration(Ref<Administration>)
    /// Missions of `office` experts.
    case office
  }

  /// The days.
  public var span: Span
  /// What takes place.
  public var event: String
  /// Whom it covers.
  public var scope: Scope

  /// Creates an entry.
  public init(_ span: Span, _ event: String = "", scope: Scope = .all) {
    self.span = span
    self.event = event
    self.scope = scope
  }
}

extension CalendarEntry.Scope {
  /// Whether it covers whatever is held in an administration.
  public func covers(_ administration: Ref<Administration>, in scenario: Scenario) -> Bool {
    switch self {
    case .all: true
    case .subregion(let subregion): scenario[administration].subregion == subregion
    case .administration(let covered): covered == administration
    case .office: false
    }
  }
}
