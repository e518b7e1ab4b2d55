/// Something the year's events together should reach.
public struct Target: Hashable, Sendable {
  /// What is counted over the delivered events that match the filter.
  public enum Measure: String, CaseIterable, Sendable {
    /// Events.
    case events
    /// Distinct beneficiary administrations.
    case beneficiaries
    /// Percent of events with an expert, not of `wco`, who serves on a full accreditation.
    case expertShare = "expert-share"
    /// Percent of `member` experts in teams who are of contributor administrations.
    case contributorShare = "contributor-share"

    /// Whether it counts who is in the teams, not the events alone.
    var asksForTeam: Bool { self == .expertShare || self == .contributorShare }
  }

  /// Which events count; every condition that is given must hold.
  public struct Filter: Hashable, Sendable {
    /// The kinds; nil is every kind.
    public var kinds: Set<Request.Kind>?
    /// The topics; nil is every topic.
    public var topics: Set<Ref<Topic>>?
    /// The objectives of which one must be the request's; nil is any.
    public var objectives: Set<String>?
    /// The sub-regions in one of which a beneficiary lies; nil is any.
    public var subregions: Set<String>?
    /// The quarters of the period, 1 to 4, of the first day; nil is any.
    public var quarters: Set<Int>?

    /// Creates a filter; what is left out matches everything.
    public init(
      kinds: Set<Request.Kind>? = nil, topics: Set<Ref<Topic>>? = nil,
      objectives: Set<String>? = nil, subregions: Set<String>? = nil, quarters: Set<Int>? = nil
    ) {
      self.kinds = kinds
      self.topics = topics
      self.objectives = objectives
      self.subregions = subregions
      self.quarters = quarters
    }
  }

  /// The id in tables.
  public var id: String
  /// What people read.
  public var description: String
  /// What is counted.
  public var measure: Measure
  /// Over which events.
  public var filter: Filter
  /// The number, or the percentage of a share, to reach.
  public var atLeast: Int
  /// The price of each missing one on the level `targets`.
  public var weight: Int
  /// Where the target comes from.
  public var source: String

  /// Creates a target.
  public init(
    id: String, description: String = "", measure: Measure, filter: Filter = Filter(),
    atLeast: Int, weight: Int = 1, source: String = ""
  ) {
    self.id = id
    self.description = description
    self.measure = measure
    self.filter = filter
    self.atLeast = atLeast
    self.weight = weight
    self.source = source
  }
}
