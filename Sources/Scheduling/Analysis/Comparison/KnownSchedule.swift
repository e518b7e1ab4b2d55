/// A schedule that what-ifs begin with and are compared to, with what is proved about it.
public struct KnownSchedule: Sendable {
  /// The schedule, in the scenario as it is, itself being the baseline.
  public let schedule: AssessedSchedule
  /// What no schedule goes below that is equal on the levels above.
  public let bounds: [Level: Int]

  /// Takes a schedule.
  ///
  /// - Parameters:
  ///   - events: Its events.
  ///   - bounds: What is proved about the levels, all schedules considered.
  ///   - contents: What it is for.
  public init(_ events: [Event], bounds: [Level: Int], in contents: ScenarioContents) {
    let scenario = Scenario(contents, baseline: events.map(\.asBaseline))
    schedule = AssessedSchedule(of: events, in: scenario)
    self.bounds = bounds.merging([.commitments: 0, .disruption: 0]) { $1 }
  }

  /// The scenario after some changes.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - isFree: Whether the schedule is not to be protected; what has begun stays all the same.
  /// - Returns: The scenario, with the schedule as its baseline.
  public func scenario(after changes: [ScenarioChange], isFree: Bool = false) -> Scenario {
    let begun = schedule.scenario.settings.planningDate
    return Scenario(
      schedule.scenario.contents.applying(changes),
      baseline: schedule.scenario.baseline.filter { event in
        !isFree || event.firstDay.map { $0 < begun } ?? false
      })
  }

  /// What a run for the changed scenario may begin with.
  public func headStart(for changes: [ScenarioChange]) -> HeadStart {
    HeadStart(
      events: events, levels: levels, bounds: isRestricted(by: changes) ? bounds : [:])
  }

  /// The answer without a run, where the schedule is as good as before and nothing better can have
  /// become possible.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - scenario: The scenario after them.
  /// - Returns: The schedule as a result with its bounds, or nil where a run is needed.
  public func unaffectedResult(by changes: [ScenarioChange], in scenario: Scenario)
    -> EngineResult?
  {
    guard isRestricted(by: changes), isProved else { return nil }
    let assessment = Assessment(of: events, in: scenario)
    guard assessment.violations.isEmpty, assessment.levels == levels else { return nil }
    let settings = scenario.settings
    let isBest = Level.allCases.allSatisfy { bounds[$0] == levels[$0] }
    let run = RunReport(
      engine: settings.engine.rawValue, stopped: isBest ? .optimal : .iterationLimit,
      seed: settings.seed)
    return EngineResult(events: events, bounds: bounds, run: run)
  }

  /// The events.
  public var events: [Event] { schedule.assessment.events }

  private var levels: LevelValues { schedule.assessment.levels }

  private func isRestricted(by changes: [ScenarioChange]) -> Bool {
    changes.allSatisfy { $0.isRestricting(schedule.scenario.contents) }
  }

  private var isProved: Bool {
    Level.allCases.allSatisfy {
      LevelResult(level: $0, value: levels[$0], bound: bounds[$0]).isSettled
    }
  }
}
