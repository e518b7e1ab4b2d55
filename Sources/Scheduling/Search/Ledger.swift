/// What is used of every cell and what is left.
struct Ledger {
  private let lines: LineIndex
  private var used: [Int]

  init(_ lines: LineIndex) {
    self.lines = lines
    used = Array(repeating: 0, count: lines.cellCount)
  }

  /// The use of a cell.
  func use(ofCell cell: Int) -> Int { used[cell] }

  /// What each fund has left, in currency units; `Int.max` where it has no limit.
  func budgetsLeft(in scenario: Scenario) -> [Int] {
    scenario.fundRefs.map { fund in
      guard let budget = scenario[fund].budget else { return .max }
      return budget - (lines.find(.fundBudget(fund)).map { used[lines.entries[$0].base] } ?? 0)
    }
  }

  /// Whether a use stays within every limit.
  func admits(_ use: CellUse, shiftedBy days: Int = 0) -> Bool {
    firstFullCell(for: use, shiftedBy: days) == nil
  }

  /// The first cell of a use that is too full for it.
  func firstFullCell(for use: CellUse, shiftedBy days: Int = 0) -> Int? {
    guard use.amount > 0, let capacity = lines.entries[entry(of: use, days)].capacity else {
      return nil
    }
    let first = Int(use.first) + days
    return (first..<first + Int(use.count)).first { used[$0] + Int(use.amount) > capacity }
  }

  /// Adds what a column uses if it fits beside what is there; says whether it did.
  ///
  /// Members of one administration may together exceed what each alone does not, so each use is added
  /// before the next is asked for.
  mutating func take(_ column: Column) -> Bool {
    for (index, use) in column.use.enumerated() {
      guard admits(use) else {
        for taken in column.use.prefix(index) { add(taken, -1) }
        return false
      }
      add(use, 1)
    }
    return true
  }

  /// Adds what a column uses.
  mutating func add(_ column: Column) { for use in column.use { add(use, 1) } }

  /// Takes back what a column uses.
  mutating func remove(_ column: Column) { for use in column.use { add(use, -1) } }

  private mutating func add(_ use: CellUse, _ sign: Int) {
    for cell in use.cells { used[cell] += sign * Int(use.amount) }
  }

  private func entry(of use: CellUse, _ days: Int) -> Int {
    Int(lines.entryOfCell[Int(use.first) + days])
  }
}
