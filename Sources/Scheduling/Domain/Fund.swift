/// A sponsor's money.
public struct Fund: Hashable, Sendable {
  /// The id in tables.
  public var id: String
  /// The name in reports.
  public var name: String
  /// Who gives the money.
  public var donor: String
  /// The most it spends, in currency units; nil is no limit.
  public var budget: Int?
  /// The first day of an event it may sponsor; nil is no limit.
  public var from: Day?
  /// The last day of an event it may sponsor; nil is no limit.
  public var until: Day?
  /// The kinds of request it sponsors; nil is every kind.
  public var kinds: Set<Request.Kind>?
  /// The topics it sponsors; nil is every topic.
  public var topics: Set<Ref<Topic>>?
  /// The beneficiaries it sponsors; nil is everybody.
  public var beneficiaries: Set<Ref<Administration>>?
  /// Where the events it sponsors may take place; nil is everywhere.
  public var venueAdministrations: Set<Ref<Administration>>?

  /// Creates a fund; what is left out is what a blank cell means.
  public init(
    id: String, name: String? = nil, donor: String = "", budget: Int? = nil, from: Day? = nil,
    until: Day? = nil, kinds: Set<Request.Kind>? = nil, topics: Set<Ref<Topic>>? = nil,
    beneficiaries: Set<Ref<Administration>>? = nil,
    venueAdministrations: Set<Ref<Administration>>? = nil
  ) {
    self.id = id
    self.name = name ?? id
    self.donor = donor
    self.budget = budget
    self.from = from
    self.until = until
    self.kinds = kinds
    self.topics = topics
    self.beneficiaries = beneficiaries
    self.venueAdministrations = venueAdministrations
  }
}
