import Testing
@testable import Workbooks

@testable import ScenarioFiles

@Suite struct LineSheetTests {
  private func sheet(_ rows: [(number: Int, cells: [String?])]) -> SheetContents {
    var sheet = SheetContents(name: "lines", isHidden: false)
    sheet.rows = rows.map { number, texts in
      var row = SheetRow(number: number, isHidden: false)
      row.cells = texts.enumerated().compactMap { column, text in
        text.map { SheetCell(column: column, value: .text($0), isFormula: false) }
      }
      return row
    }
    return sheet
  }

  @Test func `A row that holds nothing is a blank line`() {
    let text = LineSheets.text(sheet([(1, ["a"]), (4, ["  b"])]))
    #expect(text == "a\n\n\n  b\n")
  }

  @Test func `Lines belong to the file beside them, or above`() {
    let files = LineSheets.files(
      sheet([
        (1, ["file", "line"]), (2, ["x.yaml", "name: X"]), (4, [nil, "cancel: R1"]),
        (5, ["y.yaml", "cancel: R2"]), (900_000, ["x.yaml", "# end"]),
      ]))
    #expect(
      files.mapValues(\.text) == [
        "x.yaml": "name: X\n\ncancel: R1\n# end\n", "y.yaml": "cancel: R2\n",
      ])
    #expect(files.mapValues(\.above) == ["x.yaml": 1, "y.yaml": 4])
  }
}
