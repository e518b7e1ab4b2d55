/// Finds out why the requests without an event have none.
public struct UnmetAnalysis {
  private let schedule: BookedSchedule
  private let catalogue: Catalogue
  private let scenario: Scenario

  /// Analyses a schedule, whoever made it.
  ///
  /// - Parameters:
  ///   - events: Its events.
  ///   - scenario: The scenario it is for.
  public init(of events: [Event], in scenario: Scenario) {
    let catalogue = Catalogue(of: scenario)
    self.init(of: BookedSchedule(events, catalogue.lines, in: scenario), catalogue)
  }

  init(of schedule: BookedSchedule, _ catalogue: Catalogue) {
    self.schedule = schedule
    self.catalogue = catalogue
    scenario = catalogue.scenario
  }

  /// The requests without an event that are not cancelled, in the scenario's order, each with its class.
  public var requests: [UnmetRequest] {
    let delivered = Set(schedule.events.map(\.request))
    return scenario.requestRefs.filter {
      !scenario[$0].isCancelled && !delivered.contains($0)
    }.map { UnmetRequest(request: $0, cause: .undecided, reasons: []) }
  }
}
