import IntegerProgramming
import Testing

struct LinearProgramTests {
  @Test func `Entries of a column are sorted, added up and without zeros`() {
    var program = LinearProgram()
    for _ in 0..<4 { _ = program.addRow(.init()) }
    let entries: [(Int32, Double)] = [(3, 1), (0, 2), (3, 4), (1, 0), (2, 5), (2, -5)]
    let column = program.addColumn(
      .init(objective: 1, entries: entries.map { .init(row: $0, value: $1) }))
    #expect(program.columns[column].entries == [.init(row: 0, value: 2), .init(row: 3, value: 5)])
  }

  @Test func `A new row takes entries of columns that exist`() {
    var program = LinearProgram()
    let columns = (0..<3).map { _ in program.addColumn(.init(objective: 1)) }
    let row = program.addRow(.init(upper: 1))
    program.appendEntries([(columns[2], 4), (columns[0], 1), (columns[2], 1)], toRow: row)
    #expect(program.activities(of: [1, 10, 100]) == [501])
  }

  @Test func `Bounds and prices change in place`() {
    var program = LinearProgram()
    _ = program.addRow(.init(upper: 1))
    _ = program.addColumn(.init(objective: 1))
    program.setBounds(ofRow: 0, lower: 2, upper: 3)
    program.setBounds(ofColumn: 0, lower: 4, upper: 5)
    program.setObjective(ofColumn: 0, to: 6)
    program.setInteger(true, column: 0)
    #expect(program.rows == [.init(lower: 2, upper: 3)])
    #expect(
      program.columns == [.init(objective: 6, lower: 4, upper: 5, isInteger: true)])
  }

  @Test(arguments: [
    (values: [3.0, 1], violations: []),
    (values: [3.0000001, 1], violations: []),
    (values: [3.5, 1], violations: [Violation.Subject.integrality(0)]),
    (values: [5, 1], violations: [.row(0), .column(0)]),
    (values: [0, 1], violations: [.row(0)]),
    (values: [2, -1], violations: [.row(0), .column(1)]),
    (values: [.nan, 1], violations: [.row(0), .column(0), .integrality(0)]),
  ])
  func `Violations name what is violated`(values: [Double], violations: [Violation.Subject]) {
    var program = LinearProgram()
    _ = program.addRow(.init(lower: 2, upper: 5))
    let entry = LinearProgram.Entry(row: 0, value: 1)
    _ = program.addColumn(.init(objective: 1, upper: 4, entries: [entry], isInteger: true))
    _ = program.addColumn(.init(objective: 1, upper: 1, entries: [entry]))
    #expect(program.violations(of: values).map(\.subject) == violations)
  }

  @Test func `One unit too many is never forgiven, however large the bound`() {
    var program = LinearProgram()
    _ = program.addRow(.init(upper: 1e9))
    _ = program.addColumn(.init(objective: 0, entries: [.init(row: 0, value: 1)]))
    #expect(program.violations(of: [1e9 + 1]) == [Violation(subject: .row(0), amount: 1)])
  }
}
