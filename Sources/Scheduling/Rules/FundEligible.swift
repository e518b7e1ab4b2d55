/// A fund is among those the request allows, and accepts its kind, its topic, every beneficiary, the
/// venue's administration and the days.
public struct FundEligible: EligibilityRule {
  public static let id: RuleID = "fund-eligible"

  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool { true }

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let ref = placement.fund else { return nil }
    let request = placement.request
    let (kind, topic) = (scenario[request].kind, scenario[request].topic)
    var fund: String { scenario[ref].id }
    if let funds = scenario[request].funds, !funds.contains(ref) {
      return Objection(id, "\(fund) is not among the funds of the request")
    }
    if let kinds = scenario[ref].kinds, !kinds.contains(kind) {
      return Objection(id, "\(fund) does not sponsor \(kind.rawValue) events")
    }
    if let topics = scenario[ref].topics, !topics.contains(topic) {
      return Objection(id, "\(fund) does not sponsor \(scenario[topic].id)")
    }
    if let accepted = scenario[ref].beneficiaries,
      let other = scenario[request].beneficiaries.first(where: { !accepted.contains($0) })
    {
      return Objection(id, "\(fund) does not sponsor \(scenario[other].code)")
    }
    return place(of: placement, against: ref, in: scenario)
  }

  private func place(of placement: Placement, against ref: Ref<Fund>, in scenario: Scenario)
    -> Objection?
  {
    var fund: String { scenario[ref].id }
    if let hosts = scenario[ref].venueAdministrations, let venue = placement.venue,
      !hosts.contains(scenario[venue].administration)
    {
      let code = scenario[scenario[venue].administration].code
      return Objection(id, "\(fund) does not sponsor events in \(code)")
    }
    guard let span = placement.span else { return nil }
    if let from = scenario[ref].from, span.first < from {
      return Objection(id, "\(fund) opens on \(from)")
    }
    if let until = scenario[ref].until, span.last > until {
      return Objection(id, "\(fund) ends on \(until)")
    }
    return nil
  }
}
