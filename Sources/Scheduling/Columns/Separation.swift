/// Finds the limited cells that a fractional schedule exceeds and that have no row yet.
struct Separation {
  private let catalogue: Catalogue
  private var amounts: [Double]
  private var touched: [Int] = []

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    amounts = Array(repeating: 0, count: catalogue.lines.cellCount)
  }

  /// The cells to limit next: of each run of exceeded cells on a line the worst ones.
  ///
  /// - Parameters:
  ///   - master: The program with its columns.
  ///   - values: The value of each of its program's columns.
  /// - Returns: The cells, ascending.
  mutating func exceededCells(in master: Master, at values: [Double]) -> [Int] {
    for index in master.columns.indices {
      let value = values[master.programColumns[index]]
      if value > 1e-7 { add(master.columns[index].use, value) }
    }
    defer { clear() }
    var worst: [Int] = []
    var run: (last: Int, entry: Int32, best: Int, excess: Double)?
    let exceeded = touched.compactMap { cell -> (cell: Int, excess: Double)? in
      guard !master.hasRow(cell), let limit = master.threshold(ofCell: cell) else { return nil }
      let excess = amounts[cell] - limit
      return excess > 1e-6 * max(1, abs(limit)) ? (cell, excess) : nil
    }
    for (cell, excess) in exceeded.sorted(by: { $0.cell < $1.cell }) {
      let entryIndex = catalogue.lines.entryOfCell[cell]
      if let current = run, current.entry == entryIndex, current.last + 1 == cell {
        run = (
          cell, entryIndex, excess > current.excess + 1e-9 ? cell : current.best,
          max(excess, current.excess)
        )
      } else {
        if let run { worst.append(run.best) }
        run = (cell, entryIndex, cell, excess)
      }
    }
    if let run { worst.append(run.best) }
    return worst
  }

  private mutating func add(_ uses: [CellUse], _ value: Double) {
    for use in uses {
      for cell in use.cells {
        if amounts[cell] == 0 { touched.append(cell) }
        amounts[cell] += Double(use.amount) * value
        if amounts[cell] == 0 { amounts[cell] = .leastNonzeroMagnitude }
      }
    }
  }

  private mutating func clear() {
    for cell in touched { amounts[cell] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
