/// A schedule with the scenario it is for and what it is worth there.
public struct AssessedSchedule: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// What is right and wrong with it.
  public let assessment: Assessment

  /// Takes an assessment.
  public init(_ assessment: Assessment, in scenario: Scenario) {
    self.assessment = assessment
    self.scenario = scenario
  }

  /// Assesses events.
  public init(of events: [Event], in scenario: Scenario) {
    self.init(Assessment(of: events, in: scenario), in: scenario)
  }

  /// The events by their requests; of several of one request the first.
  var eventsByRequest: [Ref<Request>: Event] {
    Dictionary(assessment.events.map { ($0.request, $0) }) { first, _ in first }
  }

  /// What all events cost, as far as it is known, in currency units.
  public var cost: Int { assessment.events.reduce(0) { $0 + ($1.cost(in: scenario) ?? 0) } }

  /// The sums.
  public var totals: Totals { Totals(of: assessment.events, in: scenario) }
}

extension Event {
  /// The event as a baseline holds it.
  public var asBaseline: BaselineEvent {
    BaselineEvent(
      request: request, firstDay: placement.span?.first, lastDay: placement.span?.last,
      venue: placement.venue, fund: placement.fund,
      experts: hasUnknownMembers ? nil : experts)
  }
}
