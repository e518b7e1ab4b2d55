extension Target.Filter {
  /// Whether an event so placed counts; a quarter is not matched while the day is unknown.
  func matches(_ placement: Placement, in scenario: Scenario) -> Bool {
    let request = scenario[placement.request]
    let isListed = { (subregions: Set<String>) in
      request.beneficiaries.contains { subregions.contains(scenario[$0].subregion) }
    }
    return kinds?.contains(request.kind) ?? true
      && topics?.contains(request.topic) ?? true
      && objectives.map { !$0.isDisjoint(with: request.objectives) } ?? true
      && subregions.map(isListed) ?? true
      && quarters.map { quarters in
        placement.span.map { quarters.contains(scenario.quarter(of: $0.first)) } ?? false
      } ?? true
  }
}

extension Scenario {
  /// The targets of a measure, with their places in the scenario's list.
  func targets(_ measure: Target.Measure) -> [(index: Int, target: Target)] {
    contents.targets.enumerated().filter { $0.element.measure == measure }.map {
      ($0.offset, $0.element)
    }
  }
}
