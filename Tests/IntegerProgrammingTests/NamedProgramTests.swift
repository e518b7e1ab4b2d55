import IntegerProgramming
import Testing

struct NamedProgramTests {
  @Test func `MPS spells every kind of row and bound`() {
    var program = LinearProgram()
    let sides: [(Double, Double)] = [(2, 2), (-.infinity, 0.1), (-1e-5, .infinity), (1, 4)]
    for (lower, upper) in sides {
      _ = program.addRow(.init(lower: lower, upper: upper))
    }
    _ = program.addRow(.init())
    _ = program.addColumn(.init(objective: 1.5, entries: [.init(row: 0, value: 1)]))
    for (lower, upper) in [(0.0, 1.0), (0, .infinity), (-2, 7)] {
      let entry = LinearProgram.Entry(row: 3, value: 1.0 / 3)
      _ = program.addColumn(
        .init(objective: 0, lower: lower, upper: upper, entries: [entry], isInteger: true))
    }
    for (lower, upper) in [
      (-Double.infinity, Double.infinity), (-.infinity, -3), (0, -0.0), (5, 9),
    ] {
      _ = program.addColumn(
        .init(objective: -1, lower: lower, upper: upper, entries: [.init(row: 4, value: 1e20)]))
    }
    let named = NamedProgram(
      program: program, rowNames: ["e", "l", "g", "range row", "$n"],
      columnNames: (0..<8).map { "x\($0)" })
    var text = ""
    named.writeMPS { text += $0 }
    #expect(text == golden)
  }

  private let golden = """
    NAME program
    ROWS
     N objective
     E e
     L l
     G g
     G range_row
     N _$n
    COLUMNS
     x0 objective 1.5
     x0 e 1
     MARKER 'MARKER' 'INTORG'
     x1 objective 0
     x1 range_row 0.3333333333333333
     x2 objective 0
     x2 range_row 0.3333333333333333
     x3 objective 0
     x3 range_row 0.3333333333333333
     MARKER 'MARKER' 'INTEND'
     x4 objective -1
     x4 _$n 1e+20
     x5 objective -1
     x5 _$n 1e+20
     x6 objective -1
     x6 _$n 1e+20
     x7 objective -1
     x7 _$n 1e+20
    RHS
     RHS e 2
     RHS l 0.1
     RHS g -1e-05
     RHS range_row 1
    RANGES
     RANGES range_row 3
    BOUNDS
     BV BOUNDS x1
     LO BOUNDS x2 0
     PL BOUNDS x2
     LO BOUNDS x3 -2
     UP BOUNDS x3 7
     FR BOUNDS x4
     MI BOUNDS x5
     UP BOUNDS x5 -3
     FX BOUNDS x6 0
     LO BOUNDS x7 5
     UP BOUNDS x7 9
    ENDATA

    """
}
