/// Something that makes a schedule better or worse, on one level; smaller is better.
///
/// As with the other shapes, what is unknown counts nothing.
public protocol ObjectiveRule: SummingRule {
  /// The level it counts on.
  static var level: Level { get }

  /// Whether what placements of a request count may depend on who pays.
  func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool

  /// What where and when an event is, and who pays, counts.
  func charge(for placement: Placement, in scenario: Scenario) -> Int

  /// What one member of the team counts.
  ///
  /// It depends on the venue's administration and the length of the span only, not on the day or the fund.
  func charge(for candidate: Candidate, in scenario: Scenario) -> Int

  /// What the event as a whole counts, beyond its placement and its members one by one.
  func charge(for event: Event, in scenario: Scenario) -> Int

  /// What the use of shared things counts.
  func penalties(in scenario: Scenario) -> [Penalty]
}

extension ObjectiveRule {
  /// The level of the rule's type.
  public var level: Level { Self.level }
  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool { false }
  public func charge(for placement: Placement, in scenario: Scenario) -> Int { 0 }
  public func charge(for candidate: Candidate, in scenario: Scenario) -> Int { 0 }
  public func charge(for event: Event, in scenario: Scenario) -> Int { 0 }
  public func penalties(in scenario: Scenario) -> [Penalty] { [] }
}
