extension Column {
  /// What any event uses and counts, whether every rule allows it or not.
  init(of event: Event, _ lines: LineIndex, in scenario: Scenario) {
    let charges = Rulebook.objectives.reduce(LevelValues()) { sum, rule in
      sum + LevelValues(rule.level, rule.charge(for: event, withItsPartsIn: scenario))
    }
    let usages = Rulebook.limits.flatMap { $0.usages(by: event, withItsPartsIn: scenario) }
    self.init(
      event: event, cost: event.cost(in: scenario) ?? 0, charges: charges,
      use: usages.compactMap { usage in
        lines.cells(of: usage).map { CellUse($0, amount: usage.amount) }
      })
  }
}
