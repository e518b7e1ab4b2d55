import Scheduling

/// A filled seat with everything reports say about it.
struct TeamMember {
  /// The seat's role.
  let role: String
  /// The expert; nil is somebody not known.
  let expert: Expert?
  /// The serving accreditation as `category:topic:status`; nil where the seat needs none.
  let accreditation: String?
}

extension Event {
  /// The team in the order of the seats.
  func members(in scenario: Scenario) -> [TeamMember] {
    team.map { assignment in
      let candidate = assignment.expert.map {
        Candidate(placement, seat: assignment.seat, expert: $0)
      }
      let seats = scenario[request].seats
      return TeamMember(
        role: seats.indices.contains(assignment.seat) ? seats[assignment.seat].role : "?",
        expert: assignment.expert.map { scenario[$0] },
        accreditation: candidate?.servingAccreditation(in: scenario)?.text(in: scenario))
    }
  }
}
