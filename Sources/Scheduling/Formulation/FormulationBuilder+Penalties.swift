/// The rows of limits, hard and soft.
extension FormulationBuilder {
  /// Limits cells.
  mutating func addLimits(cells: [Int]) {
    let limits = LimitBook(of: catalogue.scenario, catalogue.lines)
    for cell in cells {
      guard let limit = limits.limit(onCell: cell) else { continue }
      let (entry, place) = catalogue.lines.cell(cell)
      let name = "row_\(limit.rule)_\(names.name(of: entry.line, cell: place))"
      count(cell: cell, in: addRow(name, upper: Double(limit.capacity)))
    }
  }

  /// Prices the use of lines, on the level and on those above that may not get worse.
  mutating func addPenalties() {
    for (index, entry) in catalogue.lines.entries.enumerated() {
      for penalty in entry.penalties where isActive(penalty) {
        add(penalty, on: entry, mostUse: catalogue.mostUse[index])
      }
    }
  }

  /// Whether a penalty counts here, and not as a price of having an event at all.
  private func isActive(_ penalty: Penalty) -> Bool {
    (penalty.level == level || rowOfLevel[penalty.level] != nil)
      && penalty.linearPrice(under: catalogue.lines) == nil
  }

  private mutating func add(_ penalty: Penalty, on entry: LineIndex.Entry, mostUse: Int) {
    let name = "\(penalty.rule)_\(names.name(of: entry.line, cell: entry.firstCell))"
    switch penalty.shape {
    case .shortfall(let atLeast, let unit, let price):
      let row = addRow("row_\(name)", lower: Double(atLeast))
      count(cell: entry.base, in: row)
      addShortfall(name, LevelValues(penalty.level, price), row, unit: unit)
    case .distinctShortfall(let atLeast, let price):
      let sum = addRow("row_\(name)", lower: Double(atLeast))
      addDistinct(penalty, entry, sum)
      addShortfall(name, LevelValues(penalty.level, price), sum, unit: 1)
    case .repeats(let price):
      addSteps(name, LevelValues(penalty.level, price), entry, mostUse: mostUse)
    }
  }

  private mutating func addShortfall(
    _ name: String, _ price: LevelValues, _ row: Int32, unit: Int
  ) {
    addColumn(
      "short_\(name)", counting: price, entries: [(row, Double(unit))], upper: .infinity)
  }

  /// A column for each cell that says whether any of it is used.
  private mutating func addDistinct(_ penalty: Penalty, _ entry: LineIndex.Entry, _ sum: Int32) {
    for cell in entry.base..<entry.base + entry.count {
      let place = catalogue.lines.cell(cell).cell
      let name = "\(penalty.rule)_\(names.name(of: entry.line, cell: place))"
      let row = addRow("row_\(name)_used", lower: 0)
      count(cell: cell, in: row)
      addColumn("y_\(name)", counting: LevelValues(), entries: [(row, -1), (sum, 1)])
    }
  }

  /// A column for each use beyond the first, each dearer than the one before.
  private mutating func addSteps(
    _ name: String, _ price: LevelValues, _ entry: LineIndex.Entry, mostUse: Int
  ) {
    guard mostUse > 1 else { return }
    let row = addRow("row_\(name)", upper: 1)
    count(cell: entry.base, in: row)
    for step in 1..<mostUse {
      let cost = Level.allCases.reduce(LevelValues()) { $0 + LevelValues($1, step * price[$1]) }
      addColumn("step_\(name)_\(step)", counting: cost, entries: [(row, -1)])
    }
  }
}
