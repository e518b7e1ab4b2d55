public import IntegerProgramming

/// A random program that has a solution by construction.
public struct RandomProgram: Sendable {
  /// The program.
  public private(set) var program = LinearProgram()
  /// A solution, of whole numbers.
  public private(set) var solution: [Double] = []
  private var random: SeededRandom

  /// Creates a linear program that has an optimum: prices are at least 0 where values may grow
  /// without end, and 0 where they may fall without end.
  public init(seed: UInt64, rows: Int, columns: Int) {
    random = SeededRandom(seed: seed)
    for _ in 0..<rows { _ = program.addRow(.init()) }
    addColumns(columns)
    for (row, sum) in program.activities(of: solution).enumerated() {
      let (lower, upper) = bounds(around: sum)
      program.setBounds(ofRow: row, lower: lower, upper: upper)
    }
  }

  /// Adds columns that the solution keeps at zero.
  public mutating func addIdleColumns(_ count: Int) {
    for _ in 0..<count {
      solution.append(0)
      _ = program.addColumn(
        .init(objective: Double(Int.random(in: 0...9, using: &random)), entries: entries()))
    }
  }

  /// Adds rows that the solution respects.
  public mutating func addRows(_ count: Int) {
    for _ in 0..<count {
      let row = program.addRow(.init())
      let entries = program.columns.indices.filter { _ in chance(of: 0.5) }
        .map { (column: $0, value: coefficient()) }
      program.appendEntries(entries, toRow: row)
      let (lower, upper) = bounds(around: program.activities(of: solution)[row])
      program.setBounds(ofRow: row, lower: lower, upper: upper)
    }
  }

  /// Fixes columns to their values in the solution.
  public mutating func fixColumns(share: Double) {
    for (column, value) in solution.enumerated() where chance(of: share) {
      program.setBounds(ofColumn: column, lower: value, upper: value)
    }
  }

  private mutating func addColumns(_ count: Int) {
    for _ in 0..<count {
      let value = Double(Int.random(in: -3...6, using: &random))
      var (lower, upper) = (value - Double(Int.random(in: 0...3, using: &random)), value)
      var price = Double(Int.random(in: -9...9, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: (upper, price) = (.infinity, abs(price))
      case 1: (lower, upper, price) = (-.infinity, .infinity, 0)
      default: upper += Double(Int.random(in: 0...3, using: &random))
      }
      solution.append(value)
      _ = program.addColumn(
        .init(objective: price, lower: lower, upper: upper, entries: entries()))
    }
  }

  private mutating func entries() -> [LinearProgram.Entry] {
    program.rows.indices.filter { _ in chance(of: 0.4) }
      .map { LinearProgram.Entry(row: Int32($0), value: coefficient()) }
  }

  private mutating func coefficient() -> Double {
    Double(Int.random(in: -12...20, using: &random)) / 4
  }

  private mutating func bounds(around sum: Double) -> (lower: Double, upper: Double) {
    let slack = Double(Int.random(in: 0...4, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return (sum, sum)
    case 1: return (-.infinity, sum + slack)
    case 2: return (sum - slack, .infinity)
    default: return (sum - slack, sum + 1)
    }
  }

  private mutating func chance(of share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }
}
