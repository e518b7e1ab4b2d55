/// An expert is on one mission at a time, and rests between two.
///
/// Stretching each mission by the rest it requires turns "too close" into "overlapping":
///
///     Σ x[event] ≤ 1   for each expert and day, over the events whose
///                      stretched mission of that expert contains the day
public struct OneMissionAtATime: LimitRule {
  public static let id: RuleID = "one-mission-at-a-time"
  public static let parts: EventParts = .members

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.expertRefs.map { Limit(id, .expertDays($0), capacity: 1) }
  }

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    guard let mission = candidate.mission(in: scenario) else { return [] }
    let rest = scenario[candidate.expert].restDays
    return [
      Usage(of: .expertDays(candidate.expert), mission.widened(before: 0, after: rest).numbers)
    ]
  }
}
