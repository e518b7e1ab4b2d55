internal import IntegerProgramming

/// The master program of one level: which of the generated events to take.
///
/// It has a row for each request, for each priced or summed line, for each level above, and, as soon as
/// a solution exceeds it, for each limited cell. The rows of soft limits have columns of their own, which
/// pay for what is missing or too much. Levels above are rows: their values may not get worse.
///
/// A part of a schedule may be kept as it is; then the program has only the other requests, and of
/// everything what the kept events leave.
struct Master {
  /// A column that pays for a soft limit.
  struct Slack {
    let column: Int
    /// The row it makes up for; nil where no event enters one.
    let row: Int?
    /// Whether whole events alone don't make it whole.
    let needsBranching: Bool
    /// Its bounds where no branch narrows them.
    let bounds: ClosedRange<Double>
  }

  let catalogue: Catalogue
  /// The level that is minimized.
  let level: Level
  /// The values of the levels above, which may not get worse.
  let above: LevelValues
  var program = LinearProgram()
  private(set) var columns: [Column] = []
  /// The program's column of each event.
  private(set) var programColumns: [Int] = []
  var slacks: [Slack] = []
  /// The columns that a whole schedule settles and the row that each makes up for, if it has one; those that sum
  /// distinct beneficiaries come before the one that pays for what their sum is short of.
  var settling: [(column: Int, row: Int?)] = []
  /// The steps of each row whose line costs more with every further use.
  var steps: [Steps] = []
  /// How many steps get columns at once.
  var stepsAtOnce = 4
  /// What every schedule counts on the level: what stands in no column's objective.
  var constant = 0
  /// What the program's objective is divided by, so that its numbers are near 1.
  let scale: Double
  /// The artificial column of each request that may be required.
  var requestArtificials: [Int: Int] = [:]
  /// All artificial columns and how much dearer than others each is.
  ///
  /// That of a level's row is the dearer the less of the row one unit is: where weights differ by a
  /// millionth, a millionth of an artificial column is a request.
  var artificials: [(column: Int, weight: Double)] = []
  /// The row of each cell, or −1.
  var rowOfCell: [Int32]
  /// The cell of each row, or −1.
  var cellOfRow: [Int] = []
  /// What each row is divided by.
  var rowScales: [Double] = []
  /// The row that keeps each level above.
  var rowOfLevel: [Level: Int] = [:]
  private(set) var cutRows: [(cut: BudgetCut, row: Int)] = []
  private var indexOfEvent: [Event: Int] = [:]
  /// The events that stay, and what they use of each cell.
  let kept: [Column]
  let keptUse: Ledger
  private let keptRequests: Set<Int>
  /// Whether every further use of each line costs more.
  private let pricesRepeats: [Bool]

  /// Makes a program.
  ///
  /// - Parameters:
  ///   - catalogue: The options.
  ///   - level: The level to minimize.
  ///   - above: The values of the levels above.
  ///   - pool: Columns to begin with.
  ///   - kept: The events that stay, which fit together; the pool has none of their requests.
  init(
    _ catalogue: Catalogue, level: Level, above: LevelValues, pool: [Column], kept: [Column] = []
  ) {
    self.catalogue = catalogue
    self.level = level
    self.above = above
    self.kept = kept
    var keptUse = Ledger(catalogue.lines)
    for column in kept { keptUse.add(column) }
    self.keptUse = keptUse
    keptRequests = Set(kept.map(\.request.index))
    pricesRepeats = catalogue.lines.entries.map { entry in
      entry.penalties.contains {
        Self.isActive($0, on: level, catalogue.lines) && $0.isRepeats
      }
    }
    rowOfCell = Array(repeating: -1, count: catalogue.lines.cellCount)
    scale = max(1, Double(pool.map { abs($0.charges[level]) }.max() ?? 1))
    constant = kept.reduce(catalogue.constant[level]) { $0 + $1.charges[level] }
    addLevelRows()
    for (index, entry) in catalogue.lines.entries.enumerated() { addInitialRows(index, entry) }
    for column in pool { add(column) }
  }

  /// Adds an event; false when it is there already.
  @discardableResult
  mutating func add(_ column: Column) -> Bool {
    guard indexOfEvent[column.event] == nil else { return false }
    indexOfEvent[column.event] = columns.count
    var entries: [LinearProgram.Entry] = []
    for use in column.use {
      for cell in use.cells where rowOfCell[cell] >= 0 {
        let row = rowOfCell[cell]
        entries.append(.init(row: row, value: Double(use.amount) / rowScales[Int(row)]))
      }
    }
    for (level, row) in rowOfLevel where column.charges[level] != 0 {
      entries.append(
        .init(row: Int32(row), value: Double(column.charges[level]) / rowScales[row]))
    }
    for (cut, row) in cutRows {
      let weight = cut.weight(of: column)
      if weight != 0 { entries.append(.init(row: Int32(row), value: weight)) }
    }
    let objective = Double(column.charges[level]) / scale
    programColumns.append(
      program.addColumn(
        .init(objective: objective, upper: 1, entries: entries, isInteger: true)))
    columns.append(column)
    return true
  }

  /// The place of an event's column.
  func index(of event: Event) -> Int? { indexOfEvent[event] }

  /// Whether a cell has a row.
  func hasRow(_ cell: Int) -> Bool { rowOfCell[cell] >= 0 }

  /// The row of a request's line.
  func row(of request: Ref<Request>) -> Int? {
    catalogue.lines.find(.request(request)).map {
      Int(rowOfCell[catalogue.lines.entries[$0].base])
    }
  }

  /// Limits cells that solutions exceed.
  mutating func addRows(forCells cells: [Int]) {
    let first = Int32(program.rows.count)
    for cell in cells { addRow(forCell: cell) }
    let lines = catalogue.lines
    var isLimited = Array(repeating: false, count: lines.entries.count)
    for cell in cells { isLimited[Int(lines.entryOfCell[cell])] = true }
    for index in columns.indices {
      var entries: [LinearProgram.Entry] = []
      for use in columns[index].use where isLimited[Int(lines.entryOfCell[Int(use.first)])] {
        for cell in use.cells where rowOfCell[cell] >= first {
          let row = rowOfCell[cell]
          entries.append(.init(row: row, value: Double(use.amount) / rowScales[Int(row)]))
        }
      }
      if !entries.isEmpty { program.appendEntries(entries, toColumn: programColumns[index]) }
    }
  }

  /// Adds the row of a cell, which no event enters yet.
  mutating func addRow(forCell cell: Int) {
    let (entry, _) = catalogue.lines.cell(cell)
    let repeats = entry.penalties.filter { isActive($0) && $0.isRepeats }
    guard repeats.isEmpty else {
      addSteppedRow(cell, entry, repeats)
      return
    }
    guard let capacity = entry.capacity else { return }
    addRow(
      cell, upper: Double(capacity - keptUse.use(ofCell: cell)),
      scale: entry.line.rowScale(capacity: capacity))
  }

  /// What each fund has for the events to be chosen; `Int.max` where it has no limit.
  var budgets: [Int] { keptUse.budgetsLeft(in: catalogue.scenario) }

  /// Whether a request's event is to be chosen.
  func isOpen(_ request: Ref<Request>) -> Bool { !keptRequests.contains(request.index) }

  /// The cuts there are.
  var cuts: [BudgetCut] { cutRows.map(\.cut) }

  /// Adds a cut that what the kept events leave implies.
  mutating func add(_ cut: BudgetCut) {
    let row = addRow(Self.summing, upper: cut.capacity)
    let weights = columns.indices.map { (programColumns[$0], cut.weight(of: columns[$0])) }
    program.appendEntries(weights.filter { $0.1 != 0 }, toRow: row)
    cutRows.append((cut, row))
  }

  /// The use above which a cell needs a row, or nil where there is no such use.
  func threshold(ofCell cell: Int) -> Double? {
    let entry = Int(catalogue.lines.entryOfCell[cell])
    let left = catalogue.lines.entries[entry].capacity.map { $0 - keptUse.use(ofCell: cell) }
    guard pricesRepeats[entry] else { return left.map(Double.init) }
    return Double(min(freeUses(ofCell: cell), left ?? .max))
  }

  /// How often a line whose every further use costs more may still be used for nothing: once in all.
  func freeUses(ofCell cell: Int) -> Int { max(0, 1 - keptUse.use(ofCell: cell)) }

  /// The bound on the level that an objective of the program stands for.
  func value(ofObjective objective: Double) -> Double { objective * scale + Double(constant) }

  /// The weight of the artificial columns in a solution: what it can't do.
  func infeasibility(of values: [Double]) -> Double {
    artificials.reduce(0) { $0 + values[$1.column] * max(1, $1.weight / 1000) }
  }

  /// Allows the artificial columns of the levels; those of requests depend on their delivery.
  mutating func allowArtificials() {
    for (column, _) in artificials {
      program.setBounds(ofColumn: column, lower: 0, upper: .infinity)
    }
  }

  /// Forbids the artificial columns.
  ///
  /// Their cost goes too: GLPK divides an objective by its largest cost, and then counts as 0 what is
  /// small beside it.
  mutating func forbidArtificials() {
    for (column, _) in artificials {
      program.setObjective(ofColumn: column, to: 0)
      program.setBounds(ofColumn: column, lower: 0, upper: 0)
    }
  }

  /// Makes each artificial column as dear as answers that are not rough allow.
  mutating func limitArtificialCost() {
    for (column, _) in artificials { program.setObjective(ofColumn: column, to: Self.dear) }
  }

  /// Whether artificial columns cost so much that a solver's answers are rough.
  var hasDearArtificials: Bool {
    artificials.contains { program.columns[$0.column].objective > Self.dear }
  }

  /// Up to this largest cost GLPK leaves an objective as it is.
  static let dear = 1000.0

  /// Sets what the artificial columns cost.
  mutating func setArtificialCost(_ cost: Double) {
    for (column, weight) in artificials {
      program.setObjective(ofColumn: column, to: cost * weight)
    }
  }

  /// Allows or forbids a column.
  mutating func setAllowed(_ isAllowed: Bool, column: Int) {
    program.setBounds(ofColumn: programColumns[column], lower: 0, upper: isAllowed ? 1 : 0)
  }

  /// Requires, allows or forbids an event of a request.
  mutating func setDelivery(_ delivery: Restriction.Delivery, of request: Ref<Request>) {
    guard let row = row(of: request), let artificial = requestArtificials[row] else { return }
    program.setBounds(
      ofRow: row, lower: delivery == .required ? 1 : -.infinity,
      upper: delivery == .forbidden ? 0 : 1)
    program.setBounds(
      ofColumn: artificial, lower: 0, upper: delivery == .required ? 1 : 0)
  }

  /// Bounds a column that pays for a soft limit.
  mutating func setBounds(ofSlack column: Int, _ bounds: ClosedRange<Double>) {
    program.setBounds(ofColumn: column, lower: bounds.lowerBound, upper: bounds.upperBound)
  }
}
