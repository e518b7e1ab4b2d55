/// What `scenario.yaml` says: the period and the prices.
public struct Settings: Hashable, Sendable {
  /// Travel days on each side of a mission, up to a distance.
  public struct DistanceBand: Hashable, Sendable {
    /// The longest distance in kilometres; nil is any.
    public var upToKm: Int?
    /// The travel days on each side.
    public var days: Int

    /// Creates a band.
    public init(upToKm: Int? = nil, days: Int) {
      self.upToKm = upToKm
      self.days = days
    }
  }

  /// The formula for fares that no table gives.
  public struct Fare: Hashable, Sendable {
    /// What every round trip costs, in currency units.
    public var base = 200
    /// What each kilometre adds.
    public var perKm = ExactDecimal(millionths: 100_000)

    /// The default formula.
    public init() {}
  }

  /// What the planner would pay to avoid one, in currency units.
  public struct Quality: Hashable, Sendable {
    /// Each unit of money spent.
    public var cost = 1
    /// Each whole week between first day and preferred day.
    public var weekFromPreferred = 300
    /// Each empty optional seat, shadow seats apart.
    public var emptyOptionalSeat = 4000
    /// Each point of rating below 5, per mission in a seat with categories.
    public var ratingPoint = 200
    /// The rating of an expert without one for the topic.
    public var unrated = ExactDecimal(4)
    /// An expert's n-th mission costs n − 1 times this.
    public var repeatMission = 200
    /// An administration's n-th mission costs n − 1 times this.
    public var repeatAdministration = 50
    /// The bonus for each expert who fills a shadow seat of a national event at least once.
    public var conversion = 4000

    /// The default prices.
    public init() {}
  }

  /// The price of each change against a baseline, and the factors of its states.
  public struct Disruption: Hashable, Sendable {
    /// A first day that changed.
    public var moved = 6
    /// Each whole week it moved.
    public var week = 1
    /// Another venue.
    public var venue = 4
    /// Another fund.
    public var fund = 1
    /// Each expert removed or added.
    public var expert = 3
    /// The factor of a released event.
    public var released = 3
    /// The factor of a confirmed event.
    public var confirmed = 10

    /// The default prices.
    public init() {}
  }

  /// The scenario's name.
  public var name: String
  /// The period.
  public var period: Span
  /// The currency's code.
  public var currency = "USD"
  /// Events begun before this day are fixed.
  public var planningDate: Day
  /// How many weeks after the planning date the first new event may begin.
  public var noticeWeeks = 0
  /// The weights of the priorities 1 to 5.
  public var priorityWeights = [16, 8, 4, 2, 1]
  /// The travel days by distance; the first band that fits counts.
  public var travelDays = [DistanceBand(upToKm: 9000, days: 1), DistanceBand(days: 2)]
  /// The free days between two missions, where an expert has no number of their own.
  public var restDays = 3
  /// The formula for fares.
  public var fare = Fare()
  /// The share of beneficiary administrations that send a delegate.
  public var attendance = ExactDecimal(millionths: 700_000)
  /// How many events the office looks after on one day; nil is no limit.
  public var officeCapacity: Int?
  /// The free days between two national events of one beneficiary; nil switches the rule off.
  public var absorptionDays: Int? = 14
  /// The prices of the level `quality`.
  public var quality = Quality()
  /// The prices of the level `disruption`.
  public var disruption = Disruption()
  /// The engine's name.
  public var engine = EngineName.auto
  /// The seed of every random choice.
  public var seed = 1

  /// The defaults for a period.
  public init(name: String, period: Span) {
    self.name = name
    self.period = period
    planningDate = period.first
  }

  /// The first day a new event may begin.
  public var firstNewDay: Day { planningDate + 7 * noticeWeeks }

  /// The factor of a baseline event's state, on the levels `commitments` and `disruption`.
  public func factor(of state: BaselineEvent.State) -> Int {
    switch state {
    case .draft: 1
    case .released: disruption.released
    case .confirmed: disruption.confirmed
    }
  }
}
