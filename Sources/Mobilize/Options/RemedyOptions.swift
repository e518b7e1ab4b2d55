import ArgumentParser
import Scheduling

/// Whether, and for how long, to look for what would meet the unmet requests.
struct RemedyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Seconds for what would meet the unmet requests; 0 tells only why they are unmet.",
      valueName: "seconds"))
  var explainLimit = 0.0

  /// The first of these options that is given.
  var given: String? { explainLimit > 0 ? "--explain-limit" : nil }

  func validate() throws { try Self.validate(explainLimit) }

  /// Refuses a limit that is no number of seconds.
  static func validate(_ seconds: Double) throws {
    guard seconds >= 0, seconds <= 1e6 else {
      throw ValidationError(
        "The explain limit is not a number of seconds from 0. Maybe leave it out.")
    }
  }

  /// What would meet the unmet requests; nil where it is not to be looked for.
  func report(
    for unmet: [UnmetRequest], beside events: [Event], in scenario: Scenario
  ) throws -> RemedyReport? {
    try Self.report(for: unmet, beside: events, in: scenario, within: explainLimit)
  }

  /// What would meet the unmet requests; nil where there is no time to look for it.
  static func report(
    for unmet: [UnmetRequest], beside events: [Event], in scenario: Scenario,
    within seconds: Double, withLevers seeksLevers: Bool = true
  ) throws -> RemedyReport? {
    guard seconds > 0, !unmet.isEmpty else { return nil }
    Console.enter("looking for what would meet them")
    let search = RemedySearch(
      for: unmet.map(\.request), beside: events, in: scenario,
      solvers: scenario.settings.engine.solvers)
    let start = Console.seconds
    let limits = RunLimits(seconds: seconds, interrupt: InterruptSignals.listen()) {
      Console.seconds - start
    }
    return try EngineThread.run {
      search.report(within: limits, withLevers: seeksLevers)
    }
  }
}
