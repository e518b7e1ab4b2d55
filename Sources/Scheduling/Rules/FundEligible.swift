/// A fund is among those the request allows, and accepts its kind, its topic, every beneficiary, the
/// venue's administration and the days.
public struct FundEligible: EligibilityRule {
  public static let id: RuleID = "fund-eligible"

  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool { true }

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let ref = placement.fund else { return nil }
    let request = scenario[placement.request]
    let fund = scenario[ref]
    if let funds = request.funds, !funds.contains(ref) {
      return Objection(id, "\(fund.id) is not among the funds of the request")
    }
    if let kinds = fund.kinds, !kinds.contains(request.kind) {
      return Objection(id, "\(fund.id) does not sponsor \(request.kind.rawValue) events")
    }
    if let topics = fund.topics, !topics.contains(request.topic) {
      return Objection(id, "\(fund.id) does not sponsor \(scenario[request.topic].id)")
    }
    if let accepted = fund.beneficiaries,
      let other = request.beneficiaries.first(where: { !accepted.contains($0) })
    {
      return Objection(id, "\(fund.id) does not sponsor \(scenario[other].code)")
    }
    return place(of: placement, against: fund, in: scenario)
  }

  private func place(of placement: Placement, against fund: Fund, in scenario: Scenario)
    -> Objection?
  {
    if let hosts = fund.venueAdministrations, let venue = placement.venue,
      !hosts.contains(scenario[venue].administration)
    {
      let code = scenario[scenario[venue].administration].code
      return Objection(id, "\(fund.id) does not sponsor events in \(code)")
    }
    guard let span = placement.span else { return nil }
    if let from = fund.from, span.first < from {
      return Objection(id, "\(fund.id) opens on \(from)")
    }
    if let until = fund.until, span.last > until {
      return Objection(id, "\(fund.id) ends on \(until)")
    }
    return nil
  }
}
