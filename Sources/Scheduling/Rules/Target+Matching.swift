extension Target.Filter {
  /// Whether events of a request may count, as far as the request alone says.
  func concerns(_ request: Request, among administrations: [Administration]) -> Bool {
    let isListed = { (subregions: Set<String>) in
      request.beneficiaries.contains {
        subregions.contains(administrations[$0.index].subregion)
      }
    }
    return kinds?.contains(request.kind) ?? true
      && topics?.contains(request.topic) ?? true
      && objectives.map { !$0.isDisjoint(with: request.objectives) } ?? true
      && subregions.map(isListed) ?? true
  }
}

extension Scenario {
  /// The targets of a measure, with their places in the scenario's list.
  func targets(_ measure: Target.Measure) -> [(index: Int, target: Target)] {
    contents.targets.enumerated().filter { $0.element.measure == measure }.map {
      ($0.offset, $0.element)
    }
  }

  /// The places of the targets that count an event so placed; a quarter is not matched while the day is
  /// unknown.
  func targets(counting placement: Placement) -> [Int] {
    targetsByRequest[placement.request.index].filter { index in
      guard let quarters = contents.targets[index].filter.quarters else { return true }
      return placement.span.map { quarters.contains(quarter(of: $0.first)) } ?? false
    }
  }

  /// The targets of a measure that count an event so placed.
  func targets(_ measure: Target.Measure, counting placement: Placement)
    -> [(index: Int, target: Target)]
  {
    targets(counting: placement).compactMap { index in
      let target = contents.targets[index]
      return target.measure == measure ? (index, target) : nil
    }
  }
}
