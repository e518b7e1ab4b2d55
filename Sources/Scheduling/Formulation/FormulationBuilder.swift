internal import IntegerProgramming

/// Builds a formulation row by row and column by column.
struct FormulationBuilder {
  let catalogue: Catalogue
  let names: FormulationNames
  /// The level to minimize.
  let level: Level
  private(set) var program = LinearProgram()
  private var rowNames: [String] = []
  private var columnNames: [String] = []
  /// The rows in which the use of each cell counts.
  private var rowsOfCell: [Int: [Int32]] = [:]
  /// The rows that keep levels above from getting worse.
  private(set) var rowOfLevel: [Level: Int32] = [:]

  /// Begins with the levels above, which may not get worse.
  init(_ catalogue: Catalogue, level: Level, above: LevelValues?) {
    self.catalogue = catalogue
    self.level = level
    names = FormulationNames(catalogue.scenario)
    addColumn("constant", counting: catalogue.constant, lower: 1, upper: 1, isInteger: false)
    guard let above else { return }
    for upper in Level.allCases where upper < level {
      let most = Double(above[upper] - catalogue.constant[upper])
      rowOfLevel[upper] = addRow("row_level_\(upper.id)", upper: most)
    }
  }

  /// The program with its names.
  func named(_ name: String) -> NamedProgram {
    NamedProgram(program: program, rowNames: rowNames, columnNames: columnNames, name: name)
  }

  /// Adds a row.
  @discardableResult
  mutating func addRow(
    _ name: String, lower: Double = -.infinity, upper: Double = .infinity
  ) -> Int32 {
    rowNames.append(name)
    return Int32(program.addRow(.init(lower: lower, upper: upper)))
  }

  /// Adds a column.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - charges: What each unit counts on each level.
  ///   - entries: Its coefficients in rows beyond those of levels and cells.
  ///   - use: What each unit uses.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value.
  ///   - isInteger: Whether it is whole.
  mutating func addColumn(
    _ name: String, counting charges: LevelValues,
    entries: [(row: Int32, value: Double)] = [], using use: [CellUse] = [], lower: Double = 0,
    upper: Double = 1, isInteger: Bool = true
  ) {
    var all = entries.map { LinearProgram.Entry(row: $0.row, value: $0.value) }
    for (level, row) in rowOfLevel where charges[level] != 0 {
      all.append(.init(row: row, value: Double(charges[level])))
    }
    for use in use {
      for cell in use.cells {
        for row in rowsOfCell[cell] ?? [] { all.append(.init(row: row, value: Double(use.amount))) }
      }
    }
    columnNames.append(name)
    _ = program.addColumn(
      .init(
        objective: Double(charges[level]), lower: lower, upper: upper, entries: all,
        isInteger: isInteger))
  }

  /// Lets the use of a cell count in a row.
  mutating func count(cell: Int, in row: Int32) { rowsOfCell[cell, default: []].append(row) }
}
