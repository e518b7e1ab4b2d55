/// Why a request has the event it has, or has none.
public struct Explanation: Sendable {
  /// Something else that could have been chosen, the rest of the event as it is where the rules allow.
  public struct Alternative: Sendable {
    /// The date, or the id of the venue, the fund or the expert.
    public var name: String
    /// The event with it.
    public var event: Event
    /// Whether the team had to change too.
    public var hasOtherTeam: Bool
    /// What it changes on each level; smaller is better.
    public var levels: LevelValues
    /// What it changes in each rule's count, where it changes any.
    public var terms: [Term]
    /// The rules the schedule would break.
    public var violations: [Violation]
  }

  /// One choice in the event, with the best of what could have been chosen instead.
  public struct Choice: Sendable {
    /// What was chosen: `date`, `venue`, `fund`, or a role of the team.
    public var subject: String
    /// The date or the id, or `nobody`.
    public var chosen: String
    /// The best alternatives; those that break a limit come last.
    public var alternatives: [Alternative]
    /// How many alternatives the rules allow.
    public var allowed: Int
    /// How many the rules exclude, each under the first that does.
    public var excluded: [UnmetRequest.Reason]
  }

  /// The request.
  public var request: Ref<Request>
  /// Its event, if it has one.
  public var event: Event?
  /// The choices in the event, as far as it is known: date, venue, fund and each seat.
  public var choices: [Choice] = []
  /// Why it has none.
  public var unmet: UnmetRequest?

  /// Explains a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - events: The schedule, whoever made it.
  ///   - scenario: The scenario it is for.
  public init(of request: Ref<Request>, in events: [Event], scenario: Scenario) {
    self.request = request
    event = events.first { $0.request == request }
    let before = scenario.sequencesByRequest[request.index].map {
      scenario.contents.sequences[$0].before
    }
    let catalogue = Catalogue(of: scenario, for: Set(before + [request]))
    let schedule = BookedSchedule(events, catalogue.lines, in: scenario)
    if let event {
      choices = AlternativeSearch(for: event, in: schedule, catalogue).choices
    } else {
      unmet = UnmetAnalysis(of: schedule, catalogue).analysis(ofUnmet: request)
    }
  }
}
