/// Adds events up, each once, to the sums it belongs to.
struct ScheduleSums {
  private let scenario: Scenario
  private(set) var funds: [Totals.ByFund]
  private(set) var experts: [Totals.ByExpert]
  private(set) var administrations: [Totals.ByAdministration]
  private var bySubregion: SubregionSums
  private var byTarget: TargetSums
  private var byMonth: [String: Totals.ByMonth] = [:]

  /// Begins with sums of no events.
  init(in scenario: Scenario) {
    self.scenario = scenario
    funds = scenario.fundRefs.map { fund in
      let budget = scenario[fund].budget
      return Totals.ByFund(fund: fund, events: 0, budget: budget, committed: 0, left: budget)
    }
    experts = scenario.expertRefs.map { Totals.ByExpert(expert: $0, missions: 0, days: 0) }
    administrations = scenario.administrationRefs.map {
      Totals.ByAdministration(administration: $0, missions: 0, days: 0, events: 0, hosted: 0)
    }
    bySubregion = SubregionSums(in: scenario)
    byTarget = TargetSums(in: scenario)
    for day in scenario.period.days { addMonth(of: day) }
  }

  /// The sub-regions in the order of the administrations, and what is asked for and delivered there.
  var subregions: [Totals.BySubregion] { bySubregion.sums }

  /// The targets and what is reached of them.
  var targets: [Totals.ByTarget] { byTarget.sums }

  /// The months of the period in order, and any other in which an event begins.
  var months: [Totals.ByMonth] { byMonth.values.sorted { $0.month < $1.month } }

  /// Adds an event.
  mutating func add(_ event: Event) {
    let cost = event.cost(in: scenario) ?? 0
    if let fund = event.placement.fund { add(cost, to: fund) }
    if let day = event.placement.span?.first { addMonth(of: day, events: 1, cost: cost) }
    if let venue = event.placement.venue {
      administrations[scenario[venue].administration.index].hosted += 1
    }
    if scenario.isLocal(event.request) {
      for administration in scenario[event.request].beneficiaries {
        administrations[administration.index].events += 1
      }
    }
    for candidate in event.candidates { add(candidate) }
    bySubregion.add(event)
    byTarget.add(event)
  }

  private mutating func add(_ cost: Int, to fund: Ref<Fund>) {
    funds[fund.index].events += 1
    funds[fund.index].committed += cost
    funds[fund.index].left = funds[fund.index].budget.map { $0 - funds[fund.index].committed }
  }

  private mutating func addMonth(of day: Day, events: Int = 0, cost: Int = 0) {
    let name = String("\(day)".prefix(7))
    byMonth[name, default: Totals.ByMonth(month: name, events: 0, cost: 0)].events += events
    byMonth[name]?.cost += cost
  }

  /// Adds a mission; its days count nothing where they are unknown.
  private mutating func add(_ candidate: Candidate) {
    let days = candidate.mission(in: scenario)?.length ?? 0
    experts[candidate.expert.index].missions += 1
    experts[candidate.expert.index].days += days
    let expert = scenario[candidate.expert]
    guard expert.organisation == .member else { return }
    administrations[expert.administration.index].missions += 1
    administrations[expert.administration.index].days += days
  }
}

extension Scenario {
  /// Whether a request is of a few administrations, not of a whole region.
  public func isLocal(_ request: Ref<Request>) -> Bool {
    self[request].kind == .national || self[request].kind == .subRegional
  }
}
