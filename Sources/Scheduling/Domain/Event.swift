/// A delivered request: first day, venue, fund, team, as far as they are known.
public struct Event: Hashable, Sendable {
  /// An expert in a seat.
  public struct Assignment: Hashable, Sendable {
    /// The seat's place in the request's seats, from 0.
    public var seat: Int
    /// The expert; nil is somebody not known.
    public var expert: Ref<Expert>?

    /// Fills a seat.
    public init(seat: Int, expert: Ref<Expert>?) {
      self.seat = seat
      self.expert = expert
    }
  }

  /// Where and when, and who pays.
  public var placement: Placement
  /// The filled seats, in the order of the request's seats.
  public var team: [Assignment]

  /// Delivers a request.
  public init(_ placement: Placement, team: [Assignment]) {
    self.placement = placement
    self.team = team
  }

  /// The request.
  public var request: Ref<Request> { placement.request }

  /// The experts who are known, in the order of the seats.
  public var experts: [Ref<Expert>] { team.compactMap(\.expert) }

  /// The members of the team who are known, as candidates.
  public var candidates: [Candidate] {
    team.compactMap { member in
      member.expert.map { Candidate(placement, seat: member.seat, expert: $0) }
    }
  }

  /// Whether somebody in the team is not known.
  public var hasUnknownMembers: Bool { team.contains { $0.expert == nil } }

  /// What it costs, when everything that counts is known.
  public func cost(in scenario: Scenario) -> Int? {
    guard let span = placement.span, let venue = placement.venue, !hasUnknownMembers else {
      return nil
    }
    return scenario.cost(of: request, at: venue, on: span, team: experts)
  }
}
