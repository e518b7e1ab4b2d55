/// A drafted schedule with everything a draft says.
public struct Draft: Sendable {
  /// The scenario it is for.
  public var scenario: Scenario
  /// The events, by first day and then by the scenario's order of requests.
  public var events: [Event]
  /// How it was made.
  public var run: RunReport
  /// What was found and proved, for all six levels in order.
  public var levels: [LevelResult]
  /// What each rule counts.
  public var terms: [Term]
  /// The requests without an event, in the scenario's order.
  public var unmet: [UnmetRequest]
  /// The sums.
  public var totals: Totals
  /// The letters to write.
  public var letters: [Letter]
  /// The events that the engine combined, the schedule's among them.
  public var columns: [Event] = []
}
