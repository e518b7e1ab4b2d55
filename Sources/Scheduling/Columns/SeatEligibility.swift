/// The experts against whom nothing speaks in a seat, whatever date and venue.
///
/// Requests ask for the same seats over and over. So the rules that look at the seat and the expert alone
/// are asked once for each seat, the others only about those who are left.
struct SeatEligibility: Sendable {
  private let scenario: Scenario
  private let expertsBySeat: [Seat: [Ref<Expert>]]

  /// Asks about the seats of some requests.
  init(_ scenario: Scenario, of requests: [Ref<Request>]) {
    self.scenario = scenario
    var places: [Seat: (request: Ref<Request>, seat: Int)] = [:]
    for request in requests {
      for (place, seat) in scenario[request].seats.enumerated() where places[seat] == nil {
        places[seat] = (request, place)
      }
    }
    let seats = places.map { (seat: $0.key, request: $0.value.request, place: $0.value.seat) }
    let experts = seats.mapInParallel { seat in
      scenario.shortlist(for: seat.seat).filter { expert in
        Candidate(Placement(seat.request), seat: seat.place, expert: expert)
          .isAllowed(by: Self.seatRules, in: scenario)
      }
    }
    expertsBySeat = Dictionary(uniqueKeysWithValues: zip(seats.map(\.seat), experts))
  }

  /// The experts who may take a seat of a request, in the scenario's order.
  func experts(for seat: Int, of request: Ref<Request>) -> [Ref<Expert>] {
    let qualified = expertsBySeat[scenario[request].seats[seat]] ?? []
    return qualified.filter { expert in
      Candidate(Placement(request), seat: seat, expert: expert)
        .isAllowed(by: Self.requestRules, in: scenario)
    }
  }

  private static let requestRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.request)
  }

  private static let seatRules = Rulebook.eligibility.filter {
    !type(of: $0).candidateFacets.contains(.request)
  }
}

extension Scenario {
  /// The experts who may do for a seat, as far as rules can name them: the shortest of their lists.
  fileprivate func shortlist(for seat: Seat) -> [Ref<Expert>] {
    let lists = Rulebook.eligibility.compactMap { $0.shortlist(for: seat, in: self) }
    return lists.min { $0.count < $1.count } ?? expertRefs
  }
}

extension Candidate {
  /// Whether no rule of a list objects.
  func isAllowed(by rules: [any EligibilityRule], in scenario: Scenario) -> Bool {
    !rules.contains { $0.objection(to: self, in: scenario) != nil }
  }
}
