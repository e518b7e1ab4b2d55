extension UnlockCandidates {
  /// Funds that are open longer, or for this request too.
  var funds: [UnlockCandidate] {
    scenario.fundRefs.flatMap { fund -> [UnlockCandidate] in
      let placement = Placement(request, fund: fund)
      let isBarred = FundEligible().objection(to: placement, in: scenario) != nil
      return isBarred
        ? [UnlockCandidate(FundEligible.id, .request(request, .paid(by: fund)))] : validity(of: fund)
    }
  }

  private func validity(of fund: Ref<Fund>) -> [UnlockCandidate] {
    let weeks = 26
    func amounts(_ days: Int?) -> [Int] {
      guard let days, days > 0 else { return [] }
      return (1...weeks).map { 7 * $0 }.filter { $0 - 7 < days }
    }
    let before = amounts(scenario[fund].from.map { $0 - window.first })
    let after = amounts(scenario[fund].until.map { window.last - $0 })
    return [
      UnlockCandidate(FundEligible.id, amounts: before) { .fund(fund, .earlier(days: $0)) },
      UnlockCandidate(FundEligible.id, amounts: after) { .fund(fund, .later(days: $0)) },
    ].filter { !$0.changes.isEmpty }
  }

  /// More money in the funds that may pay.
  var budgets: [UnlockCandidate] {
    scenario.fundRefs.filter { fund in
      scenario[fund].budget != nil
        && FundEligible().objection(to: Placement(request, fund: fund), in: scenario) == nil
    }.map { fund in
      UnlockCandidate(FundBudget.id, amounts: amounts, fund: fund) { .fund(fund, .budget(by: $0)) }
    }
  }

  /// The amounts of money that are tried: up to twice what an event of the request costs at most, in
  /// a hundred steps or so.
  private var amounts: [Int] {
    let most = max(1, 2 * dearest)
    var step = 1
    while step * Self.moneySteps < most { step *= 10 }
    return Array(stride(from: step, through: most + step, by: step))
  }

  private static let moneySteps = 400

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
