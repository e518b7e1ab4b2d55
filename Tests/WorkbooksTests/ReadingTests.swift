import Foundation
import Testing

@testable import Workbooks

@Suite struct ReadingTests {
  private let rich: WorkbookContents

  init() throws { rich = try WorkbookReader.read(HandMadeFiles.path("rich.xlsx")) }

  private func values(row number: Int) -> [StoredValue] {
    rich.sheets[0].rows.first { $0.number == number }?.cells.map(\.value) ?? []
  }

  @Test func `Shared texts lose their looks and how they are pronounced, not their blanks`() {
    #expect(
      values(row: 1) == [.text("plain"), .text("two runs"), .text(" a\nb _x000A_ ")])
  }

  @Test func `Texts in cells, truth, errors and formulas are told apart`() {
    #expect(
      values(row: 2) == [
        .text("inline"), .boolean(true), .error("#REF!"), .text("made"), .number(2), .uncomputed,
        .uncomputed,
      ])
    #expect(rich.sheets[0].rows[1].cells.map(\.isFormula).suffix(4) == [true, true, true, true])
  }

  @Test func `Dates are found by their formats, times and labels are none`() {
    let day = SheetDate(serial: 43_282)
    #expect(
      values(row: 3) == [
        .number(1.5), .date(day, hasTime: false), .date(day, hasTime: true), .number(7),
        .time(0.5), .date(day, hasTime: false), .date(SheetDate(serial: 60), hasTime: false),
        .date(SheetDate(serial: 2), hasTime: false), .text("2018-07-01"),
      ])
    #expect(day.daysSince1970 == 17_713)
  }

  @Test(arguments: [
    ("2018-07-01", "2018-07-01"), ("2018-07-01T00:00:00.000Z", "2018-07-01"),
    ("2018-07-01T00:30:00", "2018-07-01T00:30:00"), ("2018-02-31", "2018-02-31"), ("", ""),
  ])
  func `A day that is spelt out stays a text, without its midnight`(spelt: String, text: String) {
    let cell = RawCell(type: "d", value: spelt)
    #expect(cell.stored(texts: [], kind: .date, countsFrom1904: false) == .text(text))
  }

  @Test func `Rows keep their numbers, and rows with looks alone are none`() {
    #expect(rich.sheets[0].rows.map(\.number) == [1, 2, 3, 7])
    #expect(rich.sheets[0].rows.map(\.isHidden) == [false, false, false, true])
    #expect(rich.sheets[0].rows[3].cells.map(\.column) == [2])
    #expect(rich.sheets[0].merges == [CellRange(rows: 10...11, columns: 0...1)])
    #expect(rich.sheets.map(\.isHidden) == [false, true])
  }

  @Test func `Days are counted from 1904 where the workbook says so`() throws {
    let book = try WorkbookReader.read(HandMadeFiles.path("mac.xlsx"))
    #expect(
      book.sheets[0].rows[0].cells[0].value == .date(SheetDate(serial: 43_282), hasTime: false))
  }

  @Test func `A sheet may have more bytes than the parser takes at once`() throws {
    let rows = try WorkbookReader.read(HandMadeFiles.path("long.xlsx")).sheets[0].rows
    #expect(rows.count == 39_999)
    guard case .text(let text) = rows.last?.cells.first?.value else { throw ZipArchive.damage }
    #expect(text.hasPrefix("39999 a line") && text.utf8.count > 256)
  }

  @Test func `Elements may have prefixes`() throws {
    let book = try WorkbookReader.read(HandMadeFiles.path("prefixed.xlsx"))
    #expect(book.sheets[0].rows[0].cells[0].value == .number(4))
  }

  @Test(arguments: [
    ("General", NumberKind.number), ("0.00", .number), ("#,##0 \"days\"", .number),
    ("[Red]0", .number), ("yyyy-mm-dd", .date), ("d. mmmm", .date), ("mmm", .date),
    ("h:mm", .time), ("[h]:mm:ss", .time), ("mm:ss", .time), ("dd/mm/yyyy hh:mm", .date),
    ("@", .number), ("0\\d", .number), ("[$-409]mmmm d, yyyy", .date),
    ("[$USD] #,##0", .number), ("[$RM-43E]#,##0", .number), ("#,##0 [$CHF-807]", .number),
    ("[Magenta]0", .number), ("[mm]:ss", .time),
  ])
  func `A format says whether its numbers are dates`(format: String, kind: NumberKind) {
    #expect(NumberKind.of(format) == kind)
  }

  @Test func `What is written is read again`() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("mobilize-test-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(try WritingTests.sample.bytes()).write(to: path)
    let sheet = try WorkbookReader.read(path.path).sheets[0]
    #expect(sheet.name == "funds")
    #expect(
      sheet.rows.map { $0.cells.map(\.value) } == [
        [.text("fund"), .text("left")], [.text("=CCF & <Co>"), .number(1_250_000)],
        [.text("see"), .number(2.5)], [.date(SheetDate(serial: 43_282), hasTime: false)],
        [.text("sum"), .number(1_250_002.5)], [.text("A title")],
      ])
    #expect(sheet.rows[4].cells[1].isFormula)
    #expect(sheet.merges == [CellRange(rows: 7...7, columns: 0...3)])
  }
}
