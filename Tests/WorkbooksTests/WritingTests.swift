import Testing

@testable import Workbooks

@Suite struct WritingTests {
  static let sample: Workbook = {
    var sheet = Sheet(
      "funds",
      rows: [
        [Cell(.text("fund"), .header, comment: "Who pays."), Cell(.text("left"), .header)],
        [.text("=CCF & <Co>"), .whole(1_250_000, .money)],
        [Cell(.text("see"), .plain, link: "funds"), .number(2.5, .decimal)],
        [.blank, .date(SheetDate(serial: 43_282))],
        [.text("sum"), Cell(.formula("=SUM(B2:B3)", value: 1_250_002.5), .money)],
      ])
    sheet.frozenRows = 1
    sheet.widths = sheet.fittedWidths()
    sheet.filter = CellRange(rows: 0...4, columns: 0...1)
    sheet.choices = [CellChoice(.words(["yes", "no"]), in: CellRange(rows: 1...9, column: 3))]
    sheet.merges = [MergedCells(CellRange(rows: 7...7, columns: 0...3), "A title")]
    let texts = CellRange(rows: 1...4, column: 0)
    sheet.fills = [ConditionalFill(texts, where: "sum", Colour(0xFFEE00))]
    sheet.charts = [
      ColumnChart(
        "Left", of: "funds", categories: CellRange(rows: 1...2, column: 0),
        series: [.init("left", CellRange(rows: 1...2, column: 1))], row: 9, column: 0)
    ]
    return Workbook(title: "Sample", sheets: [sheet])
  }()

  @Test func `The same workbook makes the same bytes`() throws {
    let first = try Self.sample.bytes()
    #expect(first.starts(with: [0x50, 0x4B]))
    #expect(try Self.sample.bytes() == first)
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD"),
  ])
  func `Columns have the letters that sheets give them`(column: Int, letters: String) {
    #expect(ColumnLetters.text(column) == letters)
    #expect(ColumnLetters.place(letters + "7").map { [$0.row, $0.column] } == [6, column])
  }

  @Test(arguments: ["", "A", "7", "a1", "A0", "A1B", "XFE1", "A1048577", "A99999999999999999999"])
  func `What names no cell is refused`(text: String) {
    #expect(ColumnLetters.place(text) == nil)
  }

  @Test(arguments: ["", "a/b", "'x", String(repeating: "x", count: 32)])
  func `A name no sheet can have is refused`(name: String) {
    #expect(throws: WorkbookError.self) {
      try Workbook(title: "", sheets: [Sheet(name)]).bytes()
    }
  }

  @Test func `A text too long for a cell is refused with its place`() throws {
    let text = String(repeating: "x", count: 32_768)
    let sheet = Sheet("notes", rows: [[.text("a")], [.text(text)]])
    let error = try #require(throws: WorkbookError.self) {
      try Workbook(title: "", sheets: [sheet]).bytes()
    }
    #expect(
      error.description
        == "sheet notes, row 2: a text has 32768 characters; a cell holds 32767.")
  }
}
