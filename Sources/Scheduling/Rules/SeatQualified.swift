/// An expert in a seat is of an allowed organisation and holds an accreditation the seat asks for.
///
/// The accreditation is of one of the seat's categories, for the seat's topic or for every topic,
/// valid on every day of the span, and of a status that suffices: full for seats `full` and `any`, pre
/// for seats `any` and `pre`. Whoever holds a matching full one fills no `pre` seat.
public struct SeatQualified: EligibilityRule {
  public static let id: RuleID = "seat-qualified"
  public static let candidateFacets: Facets = .span

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let seats = scenario[candidate.placement.request].seats
    let organisations = seats[candidate.seat].organisations
    let organisation = scenario[candidate.expert].organisation
    var expert: String { scenario[candidate.expert].id }
    if !organisations.isEmpty, !organisations.contains(organisation) {
      let role = seats[candidate.seat].role
      return Objection(id, "\(expert) is of \(organisation.rawValue), not for the seat \(role)")
    }
    guard !seats[candidate.seat].categories.isEmpty else { return nil }
    var wanted: String { self.wanted(by: seats[candidate.seat], scenario) }
    guard let serving = candidate.servingAccreditation(in: scenario) else {
      return Objection(id, "\(expert) holds no \(wanted)")
    }
    switch (seats[candidate.seat].status, serving.accreditation.status) {
    case (.full, .pre): return Objection(id, "\(expert) is only pre-accredited for \(wanted)")
    case (.pre, .full):
      return isCertain(candidate)
        ? Objection(id, "\(expert) is fully accredited and fills no seat for `pre`") : nil
    default: return nil
    }
  }

  public func shortlist(for seat: Seat, in scenario: Scenario) -> [Ref<Expert>]? {
    guard !seat.categories.isEmpty else { return nil }
    let holdings = seat.categories.flatMap { category in
      [seat.topic, nil].map { Holding(category: category, topic: $0) }
    }
    return Set(holdings.flatMap { scenario.holders[$0] ?? [] }).sorted()
  }

  public func turns(of candidate: Candidate, in scenario: Scenario) -> [Day] {
    guard !candidate.seat(in: scenario).categories.isEmpty else { return [] }
    return scenario[candidate.expert].accreditations.flatMap { held in
      [held.from, held.until.map { $0 + 1 }].compactMap { $0 }
    }
  }

  /// Whether the span is known: only then is it certain that a full accreditation is valid.
  private func isCertain(_ candidate: Candidate) -> Bool { candidate.placement.span != nil }

  private func wanted(by seat: Seat, _ scenario: Scenario) -> String {
    let categories = seat.categories.map { scenario[$0].id }.joined(separator: " or ")
    return "\(categories) for \(scenario[seat.topic].id)"
  }
}
