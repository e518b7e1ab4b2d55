internal import IntegerProgramming

/// The rows.
extension Master {
  func isActive(_ penalty: Penalty) -> Bool {
    Self.isActive(penalty, on: level, catalogue.lines)
  }

  static func isActive(_ penalty: Penalty, on level: Level, _ lines: LineIndex) -> Bool {
    penalty.level <= level && penalty.linearPrice(under: lines) == nil
  }

  mutating func addLevelRows() {
    for upper in Level.allCases where upper < level && catalogue.counts(on: upper) {
      let scale = catalogue.magnitude(on: upper)
      let spent = kept.reduce(catalogue.constant[upper]) { $0 + $1.charges[upper] }
      let slack = Double(above[upper] - spent)
      let row = addRow(-1, upper: slack / scale, scale: scale)
      rowOfLevel[upper] = row
      let artificial = program.addColumn(
        .init(objective: 1, entries: [.init(row: Int32(row), value: -1)]))
      artificials.append((artificial, max(1, scale / 100)))
    }
  }

  @discardableResult
  mutating func addRow(
    _ cell: Int, lower: Double = -.infinity, upper: Double = .infinity, scale: Double = 1
  ) -> Int {
    let isLevel = cell < 0
    let row = program.addRow(
      .init(lower: isLevel ? lower : lower / scale, upper: isLevel ? upper : upper / scale))
    cellOfRow.append(cell)
    rowScales.append(scale)
    guard cell >= 0 else { return row }
    rowOfCell[cell] = Int32(row)
    return row
  }

  mutating func addInitialRows(_ index: Int, _ entry: LineIndex.Entry) {
    let isUsed = catalogue.mostUse[index] > 0
    if case .request(let request) = entry.line {
      if isUsed, isOpen(request) { addRequestRow(entry) }
      return
    }
    for penalty in entry.penalties where isActive(penalty) {
      addPenalty(penalty, on: entry, index, isUsed: isUsed)
    }
    if case .fundBudget = entry.line, isUsed { addRow(forCell: entry.base) }
  }

  private mutating func addRequestRow(_ entry: LineIndex.Entry) {
    let row = addRow(entry.base, upper: Double(entry.capacity ?? 1))
    let artificial = program.addColumn(
      .init(objective: 1, upper: 0, entries: [.init(row: Int32(row), value: 1)]))
    requestArtificials[row] = artificial
    artificials.append((artificial, 1))
  }

  private mutating func addPenalty(
    _ penalty: Penalty, on entry: LineIndex.Entry, _ index: Int, isUsed: Bool
  ) {
    switch penalty.shape {
    case .shortfall(let atLeast, let unit, let price):
      let missing = atLeast - keptUse.use(ofCell: entry.base)
      let row = isUsed ? addRow(entry.base, lower: Double(missing), scale: Double(unit)) : nil
      let slack = addSlack(
        penalty, price: price, row: row, needsBranching: unit > 1,
        atLeast: isUsed ? 0 : Double(max(0, missing.ceilDivided(by: unit))))
      settling.append((slack, row))
    case .distinctShortfall(let atLeast, let price):
      let cells = entry.base..<entry.base + entry.count
      let kept = cells.count { keptUse.use(ofCell: $0) != 0 }
      let sum = addRow(Self.summing, lower: Double(atLeast - kept))
      let slack = addSlack(penalty, price: price, row: sum, needsBranching: false, atLeast: 0)
      for cell in catalogue.distinctCells[index] ?? [] where keptUse.use(ofCell: cell) == 0 {
        let row = addRow(cell, lower: 0)
        let column = program.addColumn(
          .init(
            objective: 0, upper: 1,
            entries: [.init(row: Int32(row), value: -1), .init(row: Int32(sum), value: 1)]))
        settling.append((column, row))
      }
      settling.append((slack, sum))
    case .repeats:
      guard penalty.level == level else { return }
      constant += penalty.value(use: keptUse.use(ofCell: entry.base), cells: 0) - penalty.offset
    }
  }

  /// In place of a cell: a row that sums columns of other rows.
  static let summing = -1

  private mutating func addSlack(
    _ penalty: Penalty, price: Int, row: Int?, needsBranching: Bool, atLeast: Double
  ) -> Int {
    var entries = row.map { [LinearProgram.Entry(row: Int32($0), value: 1)] } ?? []
    if let levelRow = rowOfLevel[penalty.level] {
      entries.append(.init(row: Int32(levelRow), value: Double(price) / rowScales[levelRow]))
    }
    let objective = penalty.level == level ? Double(price) / scale : 0
    let column = program.addColumn(
      .init(objective: objective, lower: atLeast, entries: entries, isInteger: needsBranching))
    slacks.append(
      Slack(
        column: column, row: row, needsBranching: needsBranching,
        bounds: atLeast...Double.infinity))
    return column
  }
}

extension Penalty {
  /// Whether it counts the cells in use.
  var isDistinct: Bool {
    if case .distinctShortfall = shape { return true }
    return false
  }

  /// Whether it prices repetitions.
  var isRepeats: Bool {
    if case .repeats = shape { return true }
    return false
  }
}

extension Line {
  /// What a row of the line is divided by, so that its numbers are near 1.
  func rowScale(capacity: Int) -> Double {
    switch self {
    case .fundBudget, .missionDays: Double(max(1, capacity))
    default: 1
    }
  }
}
