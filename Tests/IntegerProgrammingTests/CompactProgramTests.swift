import IntegerProgramming
import Testing

struct CompactProgramTests {
  @Test func `Columns that must be 0 and rows that are not kept are left out`() {
    var whole = LinearProgram()
    for upper in [1.0, 2, 3] { _ = whole.addRow(.init(upper: upper)) }
    for (upper, rows) in [(1.0, [0, 1]), (0, [1, 2]), (5, [1, 2])] {
      _ = whole.addColumn(
        .init(
          objective: upper, upper: upper, entries: rows.map { .init(row: Int32($0), value: 7) },
          isInteger: true))
    }
    let compact = CompactProgram(whole, keepingRows: [true, false, true])
    #expect(compact.program.rows.map(\.upper) == [1, 3])
    #expect(compact.program.columns.map(\.upper) == [1, 5])
    #expect(compact.program.columns[0].entries == [.init(row: 0, value: 7)])
    #expect(compact.program.columns[1].entries == [.init(row: 1, value: 7)])
    #expect(compact.expanded([1, 4]) == [1, 0, 4])
    #expect(compact.compacted([1, 0, 4]) == [1, 4])
  }
}
