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
    /// Whether whole events alone don't make it whole.
    let needsBranching: Bool
  }

  let catalogue: Catalogue
  /// The level that is minimized.
  let level: Level
  /// The values of the levels above, which may not get worse.
  let above: LevelValues
  private(set) var program = LinearProgram()
  private(set) var columns: [Column] = []
  /// The program's column of each event.
  private(set) var programColumns: [Int] = []
  private(set) var slacks: [Slack] = []
  /// What every schedule counts on the level: what stands in no column's objective.
  private(set) var constant = 0
  /// What the program's objective is divided by, so that its numbers are near 1.
  let scale: Double
  /// The artificial column of each request that may be required.
  private(set) var requestArtificials: [Int: Int] = [:]
  private var artificials: [Int] = []
  private var rowOfCell: [Int32]
  private var cellOfRow: [Int] = []
  private var rowScales: [Double] = []
  private var rowOfLevel: [Level: Int] = [:]
  private var cutRows: [(cut: CoverCut, row: Int)] = []
  private var indexOfEvent: [Event: Int] = [:]
  /// The events that stay, and what they use of each cell.
  private let kept: [Column]
  private let keptUse: Ledger
  private let keptRequests: Set<Int>

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
    for (cut, row) in cutRows where cut.counts(column) {
      entries.append(.init(row: Int32(row), value: 1))
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

  /// Limits a cell that solutions exceed.
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

  /// Whether a request's event is to be chosen.
  func isOpen(_ request: Ref<Request>) -> Bool { !keptRequests.contains(request.index) }

  /// The cuts there are.
  var cuts: [CoverCut] { cutRows.map(\.cut) }

  /// Adds a cut.
  mutating func add(_ cut: CoverCut) {
    let row = addRow(Self.summing, upper: Double(cut.capacity - kept.count(where: cut.counts)))
    program.appendEntries(
      columns.indices.filter { cut.counts(columns[$0]) }.map { (programColumns[$0], 1) },
      toRow: row)
    cutRows.append((cut, row))
  }

  /// The use above which a cell needs a row, or nil where there is no such use.
  func threshold(ofCell cell: Int, on entry: LineIndex.Entry) -> Double? {
    let left = entry.capacity.map { $0 - keptUse.use(ofCell: cell) }
    guard entry.penalties.contains(where: { isActive($0) && $0.isRepeats }) else {
      return left.map(Double.init)
    }
    return Double(min(freeUses(ofCell: cell), left ?? .max))
  }

  /// How often a line whose every further use costs more may still be used for nothing: once in all.
  private func freeUses(ofCell cell: Int) -> Int { max(0, 1 - keptUse.use(ofCell: cell)) }

  /// The bound on the level that an objective of the program stands for.
  func value(ofObjective objective: Double) -> Double { objective * scale + Double(constant) }

  /// The prices of everything at a solution's duals; rows added since then have the price 0.
  func prices(at duals: [Double]) -> Prices {
    func price(_ row: Int) -> Double { row < duals.count ? -duals[row] : 0 }
    var levels = SIMD8<Double>.zero
    levels[level.rawValue] = 1 / scale
    for (level, row) in rowOfLevel { levels[level.rawValue] += price(row) / rowScales[row] }
    var cells = Array(repeating: 0.0, count: catalogue.lines.cellCount)
    for (row, cell) in cellOfRow.enumerated() where cell >= 0 {
      cells[cell] = price(row) / rowScales[row]
    }
    let cuts = cutRows.filter { price($0.row) != 0 }.map { ($0.cut, price($0.row)) }
    return Prices(levels: levels, cells: cells, cuts: cuts)
  }

  /// The weight of the artificial columns in a solution: what it can't do.
  func infeasibility(of values: [Double]) -> Double {
    artificials.reduce(0) { $0 + values[$1] }
  }

  /// Sets what the artificial columns cost.
  mutating func setArtificialCost(_ cost: Double) {
    for column in artificials { program.setObjective(ofColumn: column, to: cost) }
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

/// Whole solutions.
extension Master {
  /// Completes the values of a whole schedule by those of the columns that pay for soft limits.
  ///
  /// Each such column stands in a row of its own and pays what the row is short of or over, the cheaper
  /// columns first; those that sum distinct beneficiaries come before the row that sums them.
  func settled(_ values: [Double]) -> [Double] {
    var values = values
    var activities = Array(repeating: 0.0, count: program.rows.count)
    let events = Set(programColumns)
    for column in programColumns where values[column] != 0 {
      for entry in program.columns[column].entries {
        activities[Int(entry.row)] += entry.value * values[column]
      }
    }
    let paying = program.columns.indices.filter { !events.contains($0) && !artificials.contains($0) }
    for column in paying.sorted(by: { isSumming($0) && !isSumming($1) }) {
      let amount = needed(of: column, activities)
      values[column] = amount
      for entry in program.columns[column].entries where amount != 0 {
        activities[Int(entry.row)] += entry.value * amount
      }
    }
    return values
  }

  /// Whether a column counts a distinct beneficiary: it takes from its own row and gives to the sum.
  private func isSumming(_ column: Int) -> Bool {
    let entries = program.columns[column].entries
    return entries.count == 2 && entries.contains { $0.value < 0 }
      && program.columns[column].objective == 0 && program.columns[column].upper == 1
  }

  private func needed(of column: Int, _ activities: [Double]) -> Double {
    let bounds = program.columns[column]
    guard let own = bounds.entries.first(where: { cellOfRow[Int($0.row)] >= 0 }) ?? bounds.entries.first
    else { return bounds.lower }
    let row = program.rows[Int(own.row)]
    let missing =
      own.value > 0
      ? row.lower - activities[Int(own.row)]
      : (isSumming(column) ? activities[Int(own.row)] : activities[Int(own.row)] - row.upper)
    let amount = (missing / abs(own.value)).rounded(bounds.isInteger ? .up : .toNearestOrAwayFromZero)
    return min(max(amount, bounds.lower), bounds.upper)
  }
}

/// The rows.
extension Master {
  private func isActive(_ penalty: Penalty) -> Bool {
    penalty.level <= level && penalty.linearPrice(under: catalogue.lines) == nil
  }

  private mutating func addLevelRows() {
    for upper in Level.allCases where upper < level && catalogue.counts(on: upper) {
      let scale = catalogue.magnitude(on: upper)
      let spent = kept.reduce(catalogue.constant[upper]) { $0 + $1.charges[upper] }
      let slack = Double(above[upper] - spent)
      let row = addRow(-1, upper: slack / scale, scale: scale)
      rowOfLevel[upper] = row
      artificials.append(
        program.addColumn(.init(objective: 1, entries: [.init(row: Int32(row), value: -1)])))
    }
  }

  @discardableResult
  private mutating func addRow(
    _ cell: Int, lower: Double = -.infinity, upper: Double = .infinity, scale: Double = 1
  ) -> Int {
    let isLevel = cell < 0
    let row = program.addRow(
      .init(lower: isLevel ? lower : lower / scale, upper: isLevel ? upper : upper / scale))
    cellOfRow.append(cell)
    rowScales.append(scale)
    guard cell >= 0 else { return row }
    rowOfCell[cell] = Int32(row)
    var entries: [(column: Int, value: Double)] = []
    for (index, column) in columns.enumerated() {
      let amount = column.amount(in: cell)
      if amount != 0 { entries.append((programColumns[index], Double(amount) / scale)) }
    }
    program.appendEntries(entries, toRow: row)
    return row
  }

  private mutating func addInitialRows(_ index: Int, _ entry: LineIndex.Entry) {
    let isUsed = catalogue.mostUse[index] > 0
    if case .request(let request) = entry.line {
      if isUsed, isOpen(request) { addRequestRow(entry) }
      return
    }
    for penalty in entry.penalties where isActive(penalty) {
      addPenalty(penalty, on: entry, isUsed: isUsed)
    }
    if case .fundBudget = entry.line, isUsed { addRow(forCell: entry.base) }
  }

  private mutating func addRequestRow(_ entry: LineIndex.Entry) {
    let row = addRow(entry.base, upper: Double(entry.capacity ?? 1))
    let artificial = program.addColumn(
      .init(objective: 1, upper: 0, entries: [.init(row: Int32(row), value: 1)]))
    requestArtificials[row] = artificial
    artificials.append(artificial)
  }

  private mutating func addPenalty(_ penalty: Penalty, on entry: LineIndex.Entry, isUsed: Bool) {
    switch penalty.shape {
    case .shortfall(let atLeast, let unit, let price):
      let missing = atLeast - keptUse.use(ofCell: entry.base)
      let row = isUsed ? addRow(entry.base, lower: Double(missing), scale: Double(unit)) : nil
      addSlack(
        penalty, price: price, row: row, needsBranching: unit > 1,
        atLeast: isUsed ? 0 : Double(max(0, missing.ceilDivided(by: unit))))
    case .distinctShortfall(let atLeast, let price):
      let cells = entry.base..<entry.base + entry.count
      let left = cells.filter { keptUse.use(ofCell: $0) == 0 }
      let sum = addRow(Self.summing, lower: Double(atLeast - (cells.count - left.count)))
      addSlack(penalty, price: price, row: sum, needsBranching: false, atLeast: 0)
      for cell in left where isUsed {
        let row = addRow(cell, lower: 0)
        _ = program.addColumn(
          .init(
            objective: 0, upper: 1,
            entries: [.init(row: Int32(row), value: -1), .init(row: Int32(sum), value: 1)]))
      }
    case .repeats:
      guard penalty.level == level else { return }
      constant += penalty.value(use: keptUse.use(ofCell: entry.base), cells: 0) - penalty.offset
    }
  }

  /// In place of a cell: a row that sums columns of other rows.
  private static let summing = -1

  private mutating func addSlack(
    _ penalty: Penalty, price: Int, row: Int?, needsBranching: Bool, atLeast: Double
  ) {
    var entries = row.map { [LinearProgram.Entry(row: Int32($0), value: 1)] } ?? []
    if let levelRow = rowOfLevel[penalty.level] {
      entries.append(.init(row: Int32(levelRow), value: Double(price) / rowScales[levelRow]))
    }
    let objective = penalty.level == level ? Double(price) / scale : 0
    let column = program.addColumn(
      .init(objective: objective, lower: atLeast, entries: entries, isInteger: needsBranching))
    slacks.append(Slack(column: column, needsBranching: needsBranching))
  }

  /// A row of a line whose every further use costs more: one use is free, each step beyond has its
  /// price, and there are as many steps as the limit and the requests allow.
  private mutating func addSteppedRow(
    _ cell: Int, _ entry: LineIndex.Entry, _ repeats: [Penalty]
  ) {
    let used = keptUse.use(ofCell: cell)
    let left = entry.capacity.map { $0 - used } ?? .max
    let row = addRow(cell, upper: Double(min(freeUses(ofCell: cell), left)))
    let price = repeats.reduce(0) { sum, penalty in
      guard penalty.level == level, case .repeats(let price) = penalty.shape else { return sum }
      return sum + price
    }
    let most = used + min(left, catalogue.mostUse[Int(catalogue.lines.entryOfCell[cell])])
    let first = max(1, used)
    for step in first..<max(first, most) {
      _ = program.addColumn(
        .init(
          objective: Double(step * price) / scale, upper: 1,
          entries: [.init(row: Int32(row), value: -1)]))
    }
  }
}

extension Penalty {
  /// Whether it prices repetitions.
  var isRepeats: Bool {
    if case .repeats = shape { return true }
    return false
  }
}

extension Column {
  /// How much it uses in a cell.
  func amount(in cell: Int) -> Int {
    use.reduce(0) { $0 + ($1.cells.contains(cell) ? Int($1.amount) : 0) }
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
