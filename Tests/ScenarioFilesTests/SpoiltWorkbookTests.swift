import Foundation
import Testing
import Workbooks

@testable import ScenarioFiles

/// Cells exchanged at random: whatever stands in a workbook, it is read or refused with places.
@Suite struct SpoiltWorkbookTests {
  private static let values: [CellValue] = [
    .blank, .text(" "), .text("two"), .text("AUS-01 TON-01"), .text("[1, {"), .text("x: y"),
    .number(-1), .number(2.5), .number(1e300), .number(43_479),
    .date(SheetDate(serial: 43_479)), .formula("=NOW()", value: 43_479.5),
  ]

  @Test(arguments: 1...12)
  func `A spoilt workbook is read, or refused with sheets and cells`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tiny = try ScenarioSource.canonical(Repository.path("scenarios/tiny")).parts
    var book = tiny.workbook(named: "Tiny")
    for _ in 0..<3 {
      let sheet = Int.random(in: 1..<book.sheets.count, using: &random)
      let row = Int.random(in: 0..<book.sheets[sheet].rows.count, using: &random)
      guard let column = book.sheets[sheet].rows[row].indices.randomElement(using: &random),
        let value = Self.values.randomElement(using: &random)
      else { continue }
      book.sheets[sheet].rows[row][column].value = value
    }
    let folder = try TemporaryFolder()
    try folder.write(try book.bytes(), to: "spoilt.xlsx")
    do {
      _ = try ScenarioSource.read("\(folder.path)/spoilt.xlsx")
    } catch {
      for diagnostic in error.diagnostics {
        #expect(diagnostic.file == "spoilt.xlsx", "seed \(seed): \(diagnostic)")
        #expect(diagnostic.sheet != nil, "seed \(seed): \(diagnostic)")
      }
    }
  }
}
