/// The second of two requests in sequence has an event only if the first has one, and begins after it.
///
/// For each pair and day d: the second ones begun by d are no more than the first ones over, with their
/// gap, by d. It is void when the first is cancelled.
///
///     Σ x[event of after, first day ≤ d] − Σ x[event of before, last day + gap ≤ d] ≤ 0
public struct SequenceOrder: LimitRule {
  public static let id: RuleID = "sequence"
  public static let parts: EventParts = .placement

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.contents.sequences.indices.filter { isInForce($0, scenario) }.map {
      Limit(id, .sequenceDays($0), capacity: 0)
    }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    guard let span = placement.span else { return [] }
    let end = scenario.period.last.number
    return scenario.sequencesByRequest[placement.request.index].flatMap { index -> [Usage] in
      guard isInForce(index, scenario) else { return [] }
      let pair = scenario.contents.sequences[index]
      var usages: [Usage] = []
      let cleared = span.last.number + pair.gap
      if pair.after == placement.request {
        let begun = span.first.number
        usages.append(Usage(of: .sequenceDays(index), begun...max(begun, end)))
      }
      if pair.before == placement.request, cleared <= end + Self.reach {
        usages.append(Usage(of: .sequenceDays(index), cleared...end + Self.reach, amount: -1))
      }
      return usages
    }
  }

  /// How many days beyond the period a first one counts as over, for second ones typed there.
  private static let reach = 92

  private func isInForce(_ index: Int, _ scenario: Scenario) -> Bool {
    !scenario[scenario.contents.sequences[index].before].isCancelled
  }
}
