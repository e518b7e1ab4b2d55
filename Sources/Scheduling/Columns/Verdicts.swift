/// What the rules say about one expert in a seat on one span after another, at venues as far away.
///
/// Between two days on which a verdict may turn it stays, so few spans are asked about.
struct Verdicts {
  private let turns: [Day]
  /// The days of travel on each side.
  private let travel: Int
  /// The verdict between two turns, by the number of those before: traits, or nil where a rule objects;
  /// nothing where the rules were not asked.
  private var known: [Traits??]

  /// Prepares the verdicts on an expert for a seat.
  ///
  /// - Parameters:
  ///   - turns: The days on which a verdict may turn, wherever the event is.
  ///   - travel: The days of travel on each side.
  init(turning turns: [Day], travel: Int) {
    self.turns = turns
    self.travel = travel
    known = Array(repeating: nil, count: turns.count + 1)
  }

  /// The days on which the verdict on a candidate may turn, ascending.
  static func turns(of candidate: Candidate, in scenario: Scenario) -> [Day] {
    turning.flatMap { $0.turns(of: candidate, in: scenario) }.sorted()
  }

  private static let turning = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.span)
  }

  /// Whether no verdict turns from one span to a later one.
  func areSteady(from first: Span, to last: Span) -> Bool {
    let begin = first.first - travel
    let end = last.last + travel
    return !turns.contains { begin < $0 && $0 <= end }
  }

  /// The traits with which the expert serves as a candidate, or nil where one of the rules objects.
  ///
  /// - Parameters:
  ///   - placed: The expert in the seat, at one of the venues, on a span.
  ///   - rules: The rules.
  ///   - scenario: The scenario.
  /// - Returns: The traits.
  mutating func traits(
    of placed: Candidate, by rules: [any EligibilityRule], in scenario: Scenario
  ) -> Traits? {
    guard let span = placed.placement.span else { return nil }
    let mission = span.widened(before: travel, after: travel)
    let before = turns.count { $0 <= mission.first }
    let isSteady = before == turns.count || turns[before] > mission.last
    if isSteady, let known = known[before] { return known }
    let verdict = placed.isAllowed(by: rules, in: scenario) ? Traits(of: placed, in: scenario) : nil
    if isSteady { known[before] = .some(verdict) }
    return verdict
  }
}
