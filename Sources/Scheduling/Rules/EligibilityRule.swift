/// A rule that one choice meets or breaks alone.
///
/// An objection removes the choice from every search and stays as its explanation. A rule says
/// nothing about what the choice leaves unknown; see `Placement`.
public protocol EligibilityRule: Rule {
  /// What the choice must give before the rule can say more about a candidate than it said before.
  ///
  /// Searches ask again only then.
  static var candidateFacets: Facets { get }

  /// What the choice must give before the rule can say more about a placement than it said before.
  ///
  /// Searches name the venue first, then the days, and ask again only then; so a rule that looks at both
  /// names the days.
  static var placementFacets: Facets { get }

  /// Whether what the rule says about placements of a request may depend on who pays.
  func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool

  /// Every venue to which the rule may have no objection, where it can name them without asking about all;
  /// nil where it can't.
  func shortlist(for request: Ref<Request>, in scenario: Scenario) -> [Ref<Venue>]?

  /// What speaks against a placement.
  func objection(to placement: Placement, in scenario: Scenario) -> Objection?

  /// What speaks against an expert in a seat of a placed request, beyond the placement itself.
  ///
  /// Of the venue only its administration matters.
  func objection(to candidate: Candidate, in scenario: Scenario) -> Objection?

  /// Every expert to whom the rule may have no objection in a seat, where it can name them without asking
  /// about all; nil where it can't.
  func shortlist(for seat: Seat, in scenario: Scenario) -> [Ref<Expert>]?

  /// The days on which the rule's verdict on a candidate may turn.
  ///
  /// Of two missions of the same length, neither of which has such a day after its first one, and
  /// between which lies none, the verdict is the same. The days don't depend on the venue.
  func turns(of candidate: Candidate, in scenario: Scenario) -> [Day]

  /// What speaks against a team as a whole, beyond its members one by one.
  func objection(to event: Event, in scenario: Scenario) -> Objection?
}

extension EligibilityRule {
  public static var candidateFacets: Facets { [] }
  public static var placementFacets: Facets { [] }
  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool { false }
  public func shortlist(for request: Ref<Request>, in scenario: Scenario) -> [Ref<Venue>]? { nil }
  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? { nil }
  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? { nil }
  public func shortlist(for seat: Seat, in scenario: Scenario) -> [Ref<Expert>]? { nil }
  public func turns(of candidate: Candidate, in scenario: Scenario) -> [Day] { [] }
  public func objection(to event: Event, in scenario: Scenario) -> Objection? { nil }
}

/// What a placement may give: the parts a rule reads.
public struct Facets: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The request, beyond the seat.
  public static let request = Facets(rawValue: 4)
  /// The venue.
  public static let venue = Facets(rawValue: 1)
  /// The calendar days.
  public static let span = Facets(rawValue: 2)
}
