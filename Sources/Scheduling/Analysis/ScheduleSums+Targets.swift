extension ScheduleSums {
  /// A target and what is reached of it, read off what the rules say that events use of its line.
  func target(_ index: Int) -> Totals.ByTarget {
    let target = scenario.contents.targets[index]
    switch target.measure {
    case .events: return sum(index, reached: amount(of: index), needed: target.atLeast)
    case .beneficiaries:
      let use = events.reduce(into: LineUse()) { $0.add($1, in: scenario) }
      return sum(
        index, reached: use.cells(of: .targetBeneficiaries(index)), needed: target.atLeast)
    case .expertShare, .contributorShare:
      // Each thing counted uses −p of the line, and 100 more if it is one of those wanted.
      let counted = parts(of: index)
      let wanted = (amount(of: index) + target.atLeast * counted) / 100
      let needed = (target.atLeast * counted).ceilDivided(by: 100)
      return sum(index, reached: wanted, needed: needed)
    }
  }

  private func sum(_ index: Int, reached: Int, needed: Int) -> Totals.ByTarget {
    Totals.ByTarget(
      target: index, reached: reached, needed: needed, shortfall: max(0, needed - reached))
  }

  private func amount(of index: Int) -> Int {
    events.flatMap { event in
      Rulebook.limits.flatMap { $0.usages(by: event, withItsPartsIn: scenario) }
    }.reduce(0) { $0 + ($1.line == .target(index) ? $1.amount : 0) }
  }

  /// How many placements and members use a target's line.
  private func parts(of index: Int) -> Int {
    events.flatMap { event in
      Rulebook.limits.flatMap { rule in
        rule.usages(by: event.placement, in: scenario)
          + event.candidates.flatMap { rule.usages(by: $0, in: scenario) }
      }
    }.count { $0.line == .target(index) }
  }
}
