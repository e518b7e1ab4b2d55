/// A schedule as somebody states it, before anything in it is believed.
public struct StatedSchedule: Sendable {
  /// One of its events; what is nil is not known.
  public struct Event: Sendable {
    /// A member of its team.
    public struct Member: Sendable {
      /// The seat's role.
      public var role: String
      /// The expert's id.
      public var expert: String?
      /// The serving accreditation as `category:topic:status`.
      public var accreditation: String?

      /// States a member.
      public init(role: String, expert: String?, accreditation: String? = nil) {
        self.role = role
        self.expert = expert
        self.accreditation = accreditation
      }
    }

    /// The request's id.
    public var request: String
    /// The first day.
    public var firstDay: Day?
    /// The last day.
    public var lastDay: Day?
    /// The venue's id.
    public var venue: String?
    /// The fund's id.
    public var fund: String?
    /// The cost in currency units.
    public var cost: Int?
    /// The team.
    public var team: [Member]

    /// States an event.
    public init(
      request: String, firstDay: Day? = nil, lastDay: Day? = nil, venue: String? = nil,
      fund: String? = nil, cost: Int? = nil, team: [Member] = []
    ) {
      self.request = request
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.venue = venue
      self.fund = fund
      self.cost = cost
      self.team = team
    }
  }

  /// The events.
  public var events: [Event]
  /// The level values it states.
  public var levels: [Level: Int]
  /// What it states to be proved about the levels.
  public var bounds: [Level: Int] = [:]
  /// The run it states to come from.
  public var run: RunReport?
  /// The hash of the scenario it was made for, where it states one.
  public var scenarioHash: String?

  /// States a schedule.
  public init(events: [Event], levels: [Level: Int] = [:], scenarioHash: String? = nil) {
    self.events = events
    self.levels = levels
    self.scenarioHash = scenarioHash
  }
}
