/// Adds events up, one sum after the other.
struct ScheduleSums {
  let events: [Event]
  let scenario: Scenario

  /// A fund's money.
  func fund(_ fund: Ref<Fund>) -> Totals.ByFund {
    let sponsored = events.filter { $0.placement.fund == fund }
    let committed = cost(of: sponsored)
    let budget = scenario[fund].budget
    return Totals.ByFund(
      fund: fund, events: sponsored.count, budget: budget, committed: committed,
      left: budget.map { $0 - committed })
  }

  /// The experts with missions.
  var experts: [Totals.ByExpert] {
    scenario.expertRefs.compactMap { expert in
      let days = missionDays { $0 == expert }
      guard !days.isEmpty else { return nil }
      return Totals.ByExpert(expert: expert, missions: days.count, days: days.reduce(0, +))
    }
  }

  /// What an administration lends and receives.
  func administration(_ administration: Ref<Administration>) -> Totals.ByAdministration {
    let days = missionDays {
      scenario[$0].organisation == .member && scenario[$0].administration == administration
    }
    return Totals.ByAdministration(
      administration: administration, missions: days.count, days: days.reduce(0, +),
      events: events.count {
        isLocal($0.request) && scenario[$0.request].beneficiaries.contains(administration)
      },
      hosted: events.count { event in
        event.placement.venue.map { scenario[$0].administration == administration } ?? false
      })
  }

  /// The sub-regions in the order of the administrations, and what is asked for and delivered there.
  var subregions: [Totals.BySubregion] {
    let names = scenario.contents.administrations.map(\.subregion)
    let distinct = names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { names[$0] }
    let requested = scenario.requestRefs.filter { !scenario[$0].isCancelled }
    return distinct.map { name in
      Totals.BySubregion(
        subregion: name, requests: requested.count { concerns(name, $0) },
        events: events.count { concerns(name, $0.request) })
    }.filter { $0.subregion != Administration.outside || $0.requests + $0.events > 0 }
  }

  /// The months of the period in order, and any other in which an event begins.
  var months: [Totals.ByMonth] {
    let begun = events.compactMap { event in event.placement.span.map { month(of: $0.first) } }
    return Set(scenario.period.days.map(month) + begun).sorted().map { name in
      let own = events.filter { $0.placement.span.map { month(of: $0.first) } == name }
      return Totals.ByMonth(month: name, events: own.count, cost: cost(of: own))
    }
  }

  private func month(of day: Day) -> String { String("\(day)".prefix(7)) }

  private func cost(of events: [Event]) -> Int {
    events.reduce(0) { $0 + ($1.cost(in: scenario) ?? 0) }
  }

  /// The calendar days of each mission of some experts; 0 where they are unknown.
  private func missionDays(where isCounted: (Ref<Expert>) -> Bool) -> [Int] {
    events.flatMap(\.candidates).filter { isCounted($0.expert) }.map {
      $0.mission(in: scenario)?.length ?? 0
    }
  }

  /// Whether a request is of a few administrations, not of a whole region.
  private func isLocal(_ request: Ref<Request>) -> Bool {
    scenario[request].kind == .national || scenario[request].kind == .subRegional
  }

  private func concerns(_ subregion: String, _ request: Ref<Request>) -> Bool {
    isLocal(request)
      && scenario[request].beneficiaries.contains { scenario[$0].subregion == subregion }
  }
}
