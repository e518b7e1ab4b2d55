/// Optional seats are filled; those of status `pre` do not count.
public struct EmptyOptionalSeat: ObjectiveRule {
  public static let id: RuleID = "empty-optional-seat"
  public static let level = Level.quality
  public static let parts: EventParts = [.placement, .members, .team]

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    scenario.settings.quality.emptyOptionalSeat
      * scenario[placement.request].seats.count(where: counts)
  }

  public func charge(for candidate: Candidate, in scenario: Scenario) -> Int {
    counts(candidate.seat(in: scenario)) ? -scenario.settings.quality.emptyOptionalSeat : 0
  }

  /// A seat in which sits somebody who is not known is not empty.
  public func charge(for event: Event, in scenario: Scenario) -> Int {
    let seats = scenario[event.request].seats
    let unknown = event.team.count { $0.expert == nil && counts(seats[$0.seat]) }
    return -scenario.settings.quality.emptyOptionalSeat * unknown
  }

  private func counts(_ seat: Seat) -> Bool { seat.isOptional && seat.status != .pre }
}
