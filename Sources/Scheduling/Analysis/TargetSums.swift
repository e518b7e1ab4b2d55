/// What is reached of each target, read off what the rules say that events use of its line.
struct TargetSums {
  /// What is used of one target's line.
  private struct Use {
    var amount = 0
    /// How many placements and members use it.
    var parts = 0
    /// The administrations that benefit.
    var beneficiaries: Set<Int> = []
  }

  private let scenario: Scenario
  private var uses: [Use]

  /// Begins with sums of no events.
  init(in scenario: Scenario) {
    self.scenario = scenario
    uses = scenario.contents.targets.map { _ in Use() }
  }

  /// Adds an event.
  mutating func add(_ event: Event) {
    let candidates = event.candidates
    for rule in Rulebook.limits {
      for usage in rule.usages(by: event.placement, in: scenario) { add(usage, parts: 1) }
      for candidate in candidates {
        for usage in rule.usages(by: candidate, in: scenario) { add(usage, parts: 1) }
      }
      for usage in rule.usages(by: event, in: scenario) { add(usage, parts: 0) }
    }
  }

  private mutating func add(_ usage: Usage, parts: Int) {
    switch usage.line {
    case .target(let index):
      uses[index].amount += usage.amount
      uses[index].parts += parts
    case .targetBeneficiaries(let index): uses[index].beneficiaries.formUnion(usage.cells)
    default: break
    }
  }

  /// The sums in the order of the targets.
  var sums: [Totals.ByTarget] { uses.indices.map(sum) }

  private func sum(_ index: Int) -> Totals.ByTarget {
    let target = scenario.contents.targets[index]
    let use = uses[index]
    switch target.measure {
    case .events: return sum(index, reached: use.amount, needed: target.atLeast)
    case .beneficiaries:
      return sum(index, reached: use.beneficiaries.count, needed: target.atLeast)
    case .expertShare, .contributorShare:
      // Each thing counted uses −p of the line, and 100 more if it is one of those wanted.
      let wanted = (use.amount + target.atLeast * use.parts) / 100
      let needed = (target.atLeast * use.parts).ceilDivided(by: 100)
      return sum(index, reached: wanted, needed: needed)
    }
  }

  private func sum(_ index: Int, reached: Int, needed: Int) -> Totals.ByTarget {
    Totals.ByTarget(
      target: index, reached: reached, needed: needed, shortfall: max(0, needed - reached))
  }
}
