extension UnlockCandidates {
  /// Funds that are open longer, or for this request too.
  var funds: [UnlockCandidate] {
    scenario.fundRefs.flatMap { fund -> [UnlockCandidate] in
      isBarred(fund)
        ? [UnlockCandidate(FundEligible.id, .request(request, .paid(by: fund)))]
        : validity(of: fund)
    }
  }

  /// Whether a fund may pay for the request at none of the venues, whatever the days.
  private func isBarred(_ fund: Ref<Fund>) -> Bool {
    let places = venues.isEmpty ? [nil] : venues.map(Optional.some)
    return places.allSatisfy {
      FundEligible().objection(to: Placement(request, venue: $0, fund: fund), in: scenario) != nil
    }
  }

  private func validity(of fund: Ref<Fund>) -> [UnlockCandidate] {
    func weeks(_ days: Int?) -> Int { min(Self.mostWeeks, (days ?? 0).ceilDivided(by: 7)) }
    let before = weeks(scenario[fund].from.map { $0 - window.first })
    let after = weeks(scenario[fund].until.map { window.last - $0 })
    return [
      UnlockCandidate(FundEligible.id, upTo: before) { .fund(fund, .earlier(days: 7 * $0)) },
      UnlockCandidate(FundEligible.id, upTo: after) { .fund(fund, .later(days: 7 * $0)) },
    ].compactMap { $0 }
  }

  private static let mostWeeks = 26

  /// More money in the funds that may pay: up to twice what an event of the request costs at most.
  var budgets: [UnlockCandidate] {
    let most = 2 * dearest
    return scenario.fundRefs.filter { fund in
      scenario[fund].budget != nil && !isBarred(fund)
    }.compactMap { fund in
      UnlockCandidate(FundBudget.id, upTo: most, fund: fund) { .fund(fund, .budget(by: $0)) }
    }
  }

  /// What an event of the request costs about at most: the dearest venue, and for each seat the dearest
  /// expert who might come.
  private var dearest: Int {
    let days = scenario[request].days
    return venues.map { venue in
      let span = Span(window.first, window.first + days + 1)
      let team = candidates.map { scenario.missionCost(of: $0, to: venue, on: span) }.max() ?? 0
      let seats = scenario[request].seats.count { !$0.isOptional }
      return scenario.fixedCost(of: request, at: venue, on: span) + seats * team
    }.max() ?? 0
  }
}
