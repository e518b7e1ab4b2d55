/// What the rules say about one candidate on one span after another.
///
/// Between two days on which a verdict may turn it stays, so few spans are asked about.
struct Verdicts {
  private let candidate: Candidate
  private let turns: [Day]
  /// The days of travel on each side.
  let travel: Int
  /// The verdict between two turns, by the number of those before: traits, or nil where a rule objects.
  private var known: [Int: Traits?] = [:]

  /// Prepares the verdicts on a candidate for a seat at a venue.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - turns: The days on which a verdict may turn, wherever the event is.
  ///   - scenario: The scenario.
  init(of candidate: Candidate, turning turns: [Day], in scenario: Scenario) {
    self.candidate = candidate
    self.turns = turns
    travel =
      candidate.placement.venue.map {
        scenario.travelDays(of: candidate.expert, to: scenario[$0].administration)
      } ?? 0
  }

  /// The days on which the verdict on a candidate may turn, ascending.
  static func turns(of candidate: Candidate, in scenario: Scenario) -> [Day] {
    Rulebook.eligibility.flatMap { $0.turns(of: candidate, in: scenario) }.sorted()
  }

  /// Whether no verdict turns from one span to a later one.
  func areSteady(from first: Span, to last: Span) -> Bool {
    let begin = first.first - travel
    let end = last.last + travel
    return !turns.contains { begin < $0 && $0 <= end }
  }

  /// The traits with which the candidate serves on a span, or nil where one of the rules objects.
  mutating func traits(
    on span: Span, by rules: [any EligibilityRule], in scenario: Scenario
  ) -> Traits? {
    let mission = span.widened(before: travel, after: travel)
    let before = turns.count { $0 <= mission.first }
    let isSteady = before == turns.count || turns[before] > mission.last
    if isSteady, let known = known[before] { return known }
    var placed = candidate
    placed.placement.span = span
    let verdict = placed.isAllowed(by: rules, in: scenario) ? Traits(of: placed, in: scenario) : nil
    if isSteady { known[before] = .some(verdict) }
    return verdict
  }
}
