public import IntegerProgramming

extension SolverConformance {
  /// Programs at the border of the definition, and how solving each ends.
  public static let borderCases: [(name: String, program: LinearProgram, end: Termination)] = [
    ("nothing", LinearProgram(), .optimal),
    ("no columns", .with([.init(lower: -1, upper: 1)], []), .optimal),
    ("no columns, row out of reach", .with([.init(lower: 1)], []), .infeasible),
    ("no rows", .with([], [.init(objective: 1), .init(objective: -1, upper: 4)]), .optimal),
    ("no rows, no end", .with([], [.init(objective: -1)]), .unbounded),
    ("no entries", .with([.init(upper: 3)], [.init(objective: 2, lower: 1)]), .optimal),
    ("free column", .with([.init()], [.init(objective: 0, lower: -.infinity)]), .optimal),
    ("free row", .with([.init()], [.init(objective: 1, entries: [one])]), .optimal),
    ("no end", .with([.init(lower: 1)], [.init(objective: -1, entries: [one])]), .unbounded),
    ("row too low", .with([.init(upper: -1)], [.init(objective: 1, entries: [one])]), .infeasible),
    ("crossed bounds", .with([], [.init(objective: 1, lower: 2, upper: 1)]), .infeasible),
    ("crossed row", .with([.init(lower: 2, upper: 1)], [.init(objective: 1)]), .infeasible),
    ("lower bound infinite", .with([], [.init(objective: 1, lower: .infinity)]), .infeasible),
    (
      "entries that cancel",
      .with([.init(lower: 1)], [.init(objective: 1, entries: [one, .init(row: 0, value: -1)])]),
      .infeasible
    ),
  ]

  private static let one = LinearProgram.Entry(row: 0, value: 1)

  /// Both methods and the integer solve end as expected on the border cases.
  public func objectionsToBorders() throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for (name, program, end) in Self.borderCases {
      let ends = try [
        solve(program, method: .primal).termination, solve(program, method: .dual).termination,
        solveInteger(program).termination,
      ]
      if ends != [end, end, end] { objections.append("\(name): \(ends), expected \(end)") }
    }
    return objections
  }
}

extension LinearProgram {
  /// A program of these rows and columns.
  public static func with(_ rows: [Row], _ columns: [Column]) -> LinearProgram {
    var program = LinearProgram()
    for row in rows { _ = program.addRow(row) }
    for column in columns { _ = program.addColumn(column) }
    return program
  }
}
