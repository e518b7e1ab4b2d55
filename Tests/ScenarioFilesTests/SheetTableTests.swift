import Testing
@testable import Workbooks

@testable import ScenarioFiles

@Suite struct SheetTableTests {
  /// A sheet with a header of so many columns, and one cell in each of so many rows.
  private func sheet(columns: Int, rows: Int) -> SheetContents {
    var sheet = SheetContents(name: "wide", isHidden: false)
    var header = SheetRow(number: 1, isHidden: false)
    header.cells = (0..<columns).map {
      SheetCell(column: $0, value: .text("c\($0)"), isFormula: false)
    }
    sheet.rows = [header]
    for number in 2..<rows + 2 {
      var row = SheetRow(number: number, isHidden: false)
      row.cells = [SheetCell(column: 0, value: .number(1), isFormula: false)]
      sheet.rows.append(row)
    }
    return sheet
  }

  @Test(arguments: [(20_000, false), (20_001, true)])
  func `A table of more cells than any has, blank ones included, is a mistake`(
    rows: Int, isTooLarge: Bool
  ) {
    let document = SheetTable(sheet(columns: 100, rows: rows), columns: []).document
    #expect(document.records.count == (isTooLarge ? 0 : rows))
    #expect(
      document.faults.map(\.message)
        == (isTooLarge ? ["makes a table of more than 2,000,000 cells"] : []))
  }
}
