/// A workshop somebody asked for.
public struct Request: Hashable, Sendable {
  /// For whom the workshop is.
  public enum Kind: String, CaseIterable, Sendable {
    case national
    case subRegional = "sub-regional"
    case regional
    case accreditation
  }

  /// Whether the request stands.
  public enum Status: String, CaseIterable, Sendable {
    case open, tentative, cancelled
  }

  /// The id in tables.
  public var id: String
  /// The title in reports.
  public var title: String
  /// For whom it is.
  public var kind: Kind
  /// The administrations it is for, in the scenario's order, each once.
  public var beneficiaries: [Ref<Administration>]
  /// What it is about.
  public var topic: Ref<Topic>
  /// How many working days it takes.
  public var days: Int
  /// How many people take part.
  public var participants: Int
  /// How many beneficiary administrations send a funded delegate.
  public var delegates: Int
  /// From 1, the highest, to 5.
  public var priority: Int
  /// What leaving it unmet costs on the level `unmet`, at least 1.
  public var weight: Int
  /// Whether it comes before everything else.
  public var isMandatory: Bool
  /// The first day it may begin; nil is the period's first.
  public var earliest: Day?
  /// The last day it may end; nil is the period's last.
  public var latest: Day?
  /// The first day its beneficiaries would like best.
  public var preferred: Day?
  /// The languages it may be held in; any when empty.
  public var languages: [String]
  /// The venues it may take place at; nil leaves the choice to its kind.
  public var venues: [Ref<Venue>]?
  /// The funds that may sponsor it; nil is every fund.
  public var funds: [Ref<Fund>]?
  /// What the venue must offer.
  public var facilities: [String]
  /// The lines of the plan it serves.
  public var objectives: [String]
  /// The team's name in the table of teams.
  public var team: String
  /// The places in its team, interchangeable ones side by side.
  public var seats: [Seat]
  /// Who co-sponsors it.
  public var partner: String
  /// How much the partner pays, in currency units.
  public var partnerContribution: Int
  /// The years it has been carried forward.
  public var carried: Int
  /// Whether it stands.
  public var status: Status

  /// Creates a request; what is left out is what a blank cell means.
  public init(
    id: String, title: String? = nil, kind: Kind, beneficiaries: [Ref<Administration>],
    topic: Ref<Topic>, days: Int, participants: Int = 0, delegates: Int = 0, priority: Int = 3,
    weight: Int = 4, isMandatory: Bool = false, earliest: Day? = nil, latest: Day? = nil,
    preferred: Day? = nil, languages: [String] = [], venues: [Ref<Venue>]? = nil,
    funds: [Ref<Fund>]? = nil, facilities: [String] = [], objectives: [String] = [],
    team: String = "none", seats: [Seat] = [], partner: String = "", partnerContribution: Int = 0,
    carried: Int = 0, status: Status = .open
  ) {
    self.id = id
    self.title = title ?? id
    self.kind = kind
    self.beneficiaries = beneficiaries
    self.topic = topic
    self.days = days
    self.participants = participants
    self.delegates = delegates
    self.priority = priority
    self.weight = weight
    self.isMandatory = isMandatory
    self.earliest = earliest
    self.latest = latest
    self.preferred = preferred
    self.languages = languages
    self.venues = venues
    self.funds = funds
    self.facilities = facilities
    self.objectives = objectives
    self.team = team
    self.seats = seats
    self.partner = partner
    self.partnerContribution = partnerContribution
    self.carried = carried
    self.status = status
  }

  /// What leaving it unmet costs: the weight, or a quarter of it, rounded up, while it is tentative.
  public var unmetWeight: Int { status == .tentative ? weight.ceilDivided(by: 4) : weight }

  /// Whether it may have an event at all.
  public var isCancelled: Bool { status == .cancelled }
}
