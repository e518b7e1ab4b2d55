/// The best schedule known, which has passed the assessment.
struct Incumbent {
  let scenario: Scenario
  private(set) var events: [Event]
  private(set) var levels: LevelValues
  private let tell: (LevelValues) -> Void

  /// Begins with the schedule of no events, which breaks no rule.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - tell: Takes the levels of each better schedule.
  init(_ scenario: Scenario, telling tell: @escaping (LevelValues) -> Void = { _ in }) {
    self.scenario = scenario
    self.tell = tell
    events = []
    levels = Assessment(of: [Event](), in: scenario).levels
  }

  /// Takes a schedule if it breaks no rule and is better; says whether it did.
  @discardableResult
  mutating func improve(with events: [Event]) -> Bool {
    let assessment = Assessment(of: events, in: scenario)
    guard assessment.violations.isEmpty, assessment.levels < levels else { return false }
    self.events = events
    levels = assessment.levels
    tell(levels)
    return true
  }
}
