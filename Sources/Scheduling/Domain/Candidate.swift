/// An expert for a seat of a placed request.
public struct Candidate: Hashable, Sendable {
  /// The placed request.
  public var placement: Placement
  /// The seat's place in the request's seats, from 0.
  public var seat: Int
  /// The expert.
  public var expert: Ref<Expert>

  /// Proposes an expert.
  public init(_ placement: Placement, seat: Int, expert: Ref<Expert>) {
    self.placement = placement
    self.seat = seat
    self.expert = expert
  }

  /// The mission's calendar days with travel, when span and venue are known.
  public func mission(in scenario: Scenario) -> Span? {
    guard let span = placement.span, let venue = placement.venue else { return nil }
    return scenario.mission(of: expert, to: scenario[venue].administration, on: span)
  }

  /// The seat.
  public func seat(in scenario: Scenario) -> Seat { scenario[placement.request].seats[seat] }
}
