/// Experts in seats with categories are rated 5 for the request's topic.
public struct RatingPoint: ObjectiveRule {
  public static let id: RuleID = "rating-point"
  public static let level = Level.quality
  public static let parts: EventParts = .members

  public func charge(for candidate: Candidate, in scenario: Scenario) -> Int {
    guard !candidate.seat(in: scenario).categories.isEmpty else { return 0 }
    let prices = scenario.settings.quality
    let topic = scenario[candidate.placement.request].topic
    let rating = scenario[candidate.expert].ratings[topic] ?? prices.unrated
    let missing = ExactDecimal(millionths: 5_000_000 - rating.millionths)
    return missing.times(prices.ratingPoint)
  }
}
