public import IntegerProgramming

extension LinearProgram {
  /// A random program of a few columns of few whole numbers, small enough to try them all.
  ///
  /// Many have no solution. Some columns are continuous if asked for.
  public static func randomInteger(seed: UInt64, continuous: Int = 0) -> LinearProgram {
    var random = SeededRandom(seed: seed)
    var program = LinearProgram()
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let lower = Double(Int.random(in: -6...6, using: &random))
      let upper = lower + Double(Int.random(in: 0...8, using: &random))
      switch Int.random(in: 0..<3, using: &random) {
      case 0: _ = program.addRow(.init(lower: lower))
      case 1: _ = program.addRow(.init(upper: upper))
      default: _ = program.addRow(.init(lower: lower, upper: upper))
      }
    }
    let count = Int.random(in: 1...5, using: &random)
    for index in 0..<count + continuous {
      let isInteger = index < count
      let lower = Double(Int.random(in: -2...1, using: &random))
      let width = Double(Int.random(in: 0...3, using: &random))
      let entries = (0..<program.rows.count * 2).map { _ in
        Entry(
          row: Int32.random(in: 0..<Int32(program.rows.count), using: &random),
          value: Double(Int.random(in: -3...4, using: &random)))
      }
      _ = program.addColumn(
        Column(
          objective: Double(Int.random(in: -9...9, using: &random)),
          lower: lower - (isInteger ? 0.25 : 0), upper: lower + width + (isInteger ? 0.5 : 0),
          entries: entries, isInteger: isInteger))
    }
    return program
  }

  /// Halves of random weights that should match in every row: a program no search finishes.
  ///
  /// Deviations are allowed and minimized, so that all zeros and whole deviations are a solution.
  public static func marketSplit(seed: UInt64, rows: Int, columns: Int) -> LinearProgram {
    var random = SeededRandom(seed: seed)
    var program = LinearProgram()
    let weights = (0..<rows).map { _ in
      (0..<columns).map { _ in Double(Int.random(in: 0..<100, using: &random)) }
    }
    for row in weights {
      let half = (row.reduce(0, +) / 2).rounded(.down)
      _ = program.addRow(.init(lower: half, upper: half))
    }
    for column in 0..<columns {
      let entries = weights.indices.map { Entry(row: Int32($0), value: weights[$0][column]) }
      _ = program.addColumn(Column(objective: 0, upper: 1, entries: entries, isInteger: true))
    }
    for row in weights.indices {
      for sign in [1.0, -1] {
        _ = program.addColumn(
          Column(objective: 1, entries: [Entry(row: Int32(row), value: sign)]))
      }
    }
    return program
  }

  /// The solution of `marketSplit` that takes nothing.
  public var emptySplit: [Double] {
    let missing = rows.flatMap { row -> [Double] in [row.lower, 0] }
    return [Double](repeating: 0, count: columns.count - missing.count) + missing
  }
}
