/// Counts the requests with a beneficiary in each sub-region, and their events.
struct SubregionSums {
  private let scenario: Scenario
  private var all: [Totals.BySubregion] = []
  private var places: [String: Int] = [:]

  /// Counts the requests.
  init(in scenario: Scenario) {
    self.scenario = scenario
    for administration in scenario.contents.administrations
    where places[administration.subregion] == nil {
      places[administration.subregion] = all.count
      all.append(.init(subregion: administration.subregion, requests: 0, events: 0))
    }
    for request in scenario.requestRefs where !scenario[request].isCancelled {
      for place in self.places(of: request) { all[place].requests += 1 }
    }
  }

  /// The sums in the order of the administrations; lenders from outside only if anything is there.
  var sums: [Totals.BySubregion] {
    all.filter { $0.subregion != Administration.outside || $0.requests + $0.events > 0 }
  }

  /// Counts an event.
  mutating func add(_ event: Event) {
    for place in places(of: event.request) { all[place].events += 1 }
  }

  /// The places of the sub-regions that a request concerns.
  private func places(of request: Ref<Request>) -> Set<Int> {
    guard scenario.isLocal(request) else { return [] }
    return Set(scenario[request].beneficiaries.compactMap { places[scenario[$0].subregion] })
  }
}
