/// What an expert does in a schedule, and why not more.
public struct ExpertExplanation: Sendable {
  /// A mission.
  public struct Mission: Sendable {
    /// The event.
    public var event: Event
    /// Their seat's role.
    public var role: String
    /// The mission's calendar days, travel included.
    public var days: Span?
    /// Up to three experts who could take the seat instead, the best first.
    public var substitutes: [Ref<Expert>]
  }

  /// An event in which they could sit in somebody's place.
  public struct Opening: Sendable {
    /// The event as it is.
    public var event: Event
    /// The seat's role.
    public var role: String
    /// Who has the seat; nil is nobody.
    public var holder: Ref<Expert>?
    /// What it would change on each level; smaller is better.
    public var levels: LevelValues
  }

  /// The expert.
  public var expert: Ref<Expert>
  /// Their missions in the order of the schedule.
  public var missions: [Mission] = []
  /// Where they could come instead of somebody else, what is best first.
  public var openings: [Opening] = []
  /// The other requests that are not cancelled, each once under what keeps the expert from it: a rule, a
  /// limit, or `available` for those without an event.
  public var reasons: [UnmetRequest.Reason] = []
  /// The requests that have no event without them, whatever the date and the venue.
  public var onlyTheirs: [Ref<Request>] = []

  /// Explains an expert.
  ///
  /// - Parameters:
  ///   - expert: The expert.
  ///   - events: The schedule, whoever made it.
  ///   - scenario: The scenario it is for.
  public init(of expert: Ref<Expert>, in events: [Event], scenario: Scenario) {
    self.expert = expert
    let catalogue = Catalogue(of: scenario)
    let schedule = BookedSchedule(events.inOrder, catalogue.lines, in: scenario)
    let year = ExpertYear(of: expert, in: schedule, catalogue)
    missions = year.missions
    openings = year.openings
    reasons = year.reasons
    onlyTheirs = year.onlyTheirs
  }
}
