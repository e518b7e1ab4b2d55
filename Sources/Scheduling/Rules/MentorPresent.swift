/// Beside anyone who serves on a pre-accreditation is someone who serves on a full one for the
/// request's topic or for every topic.
public struct MentorPresent: EligibilityRule {
  public static let id: RuleID = "mentor-present"

  public func objection(to event: Event, in scenario: Scenario) -> Objection? {
    let traits = event.candidates.map { Traits(of: $0, in: scenario) }
    guard traits.contains(where: { $0.contains(.mentored) }),
      !traits.contains(where: { $0.contains(.mentor) }), !event.hasUnknownMembers
    else { return nil }
    return Objection(
      id,
      "somebody serves on a pre-accreditation without a colleague fully accredited for "
        + scenario[scenario[event.request].topic].id)
  }
}
