/// A target's filter, ready to be asked about many requests.
struct TargetMatcher: Sendable {
  private let filter: Target.Filter
  /// Whether each administration lies in one of the sub-regions; nil where any will do.
  private let isListed: [Bool]?

  init(_ filter: Target.Filter, among administrations: [Administration]) {
    self.filter = filter
    isListed = filter.subregions.map { subregions in
      administrations.map { subregions.contains($0.subregion) }
    }
  }

  /// Whether events of a request may count, as far as the request alone says.
  func concerns(_ request: Request) -> Bool {
    (isListed.map { isListed in request.beneficiaries.contains { isListed[$0.index] } } ?? true)
      && filter.kinds?.contains(request.kind) ?? true
      && filter.topics?.contains(request.topic) ?? true
      && filter.objectives.map { !$0.isDisjoint(with: request.objectives) } ?? true
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
    targetsByRequest[placement.request.index].filter { isInQuarters(ofTarget: $0, placement) }
  }

  private func isInQuarters(ofTarget index: Int, _ placement: Placement) -> Bool {
    guard let quarters = contents.targets[index].filter.quarters else { return true }
    return placement.span.map { quarters.contains(quarter(of: $0.first)) } ?? false
  }

  /// The targets of a measure that count an event so placed.
  func targets(_ measure: Target.Measure, counting placement: Placement)
    -> [(index: Int, target: Target)]
  {
    var found: [(index: Int, target: Target)] = []
    for index in targetsByRequest[placement.request.index]
    where contents.targets[index].measure == measure && isInQuarters(ofTarget: index, placement) {
      found.append((index, contents.targets[index]))
    }
    return found
  }
}
