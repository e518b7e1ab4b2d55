import Foundation
import Testing

@testable import Workbooks

@Suite struct HostileFileTests {
  @Test(arguments: [
    ("bomb.xlsx", "holds a part that is too large when it is unpacked: xl/worksheets/s1.xml, "),
    ("bombs.xlsx", "holds a part that is too large when it is unpacked: xl/media/"),
    ("entities.xlsx", "is refused: xl/worksheets/s1.xml declares a document type"),
    ("outside.xlsx", "is refused: xl/worksheets/s1.xml declares a document type"),
    (
      "attributes.xlsx",
      "is refused: xl/worksheets/s1.xml has an element with too many attributes"
    ),
    ("rows.xlsx", "sheet s1: is damaged: row 99999999999 is not where it belongs."),
    ("backwards.xlsx", "sheet s1: is damaged: row 5 is not where it belongs."),
    ("columns.xlsx", "sheet s1: is damaged: cell ZZZZ1 is not where it belongs."),
    ("twice.xlsx", "sheet s1: is damaged: cell A1 is not where it belongs."),
    ("texts.xlsx", "sheet s1: is damaged: the value of A1 makes no sense: 7."),
    ("numbers.xlsx", "sheet s1: is damaged: the value of AB3 makes no sense: 1,5."),
    ("notxml.xlsx", "is damaged: xl/worksheets/s1.xml is not XML."),
    ("half.xlsx", "is damaged: xl/worksheets/s1.xml is not XML."),
    ("utf16.xlsx", "is damaged: xl/sharedStrings.xml is not XML in UTF-8."),
    ("parts.xlsx", "holds more than 4096 parts"),
    ("missing.xlsx", "is damaged or cut off."), ("shared.xlsx", "is damaged or cut off."),
    ("other.xlsx", "holds no workbook of the kind .xlsx."),
    ("duplicate.xlsx", "holds the part XL/Workbook.xml twice."),
    ("cut.xlsx", "is damaged or cut off."), ("tail.xlsx", "is damaged or cut off."),
    ("flipped.xlsx", "is damaged or cut off."), ("lying.xlsx", "is damaged or cut off."),
    ("locked.xlsx", "is encrypted. Maybe save it without a password."),
    ("secret.xlsx", "is encrypted. Maybe save it without a password."),
    ("old.xls", "is a workbook of the old kind (.xls). Maybe save it as Excel workbook"),
    ("text.xlsx", "is not a workbook. Maybe save it as Excel workbook (.xlsx)."),
    ("empty.xlsx", "is empty."),
    ("nowhere.xlsx", "can't be read."),
  ])
  func `What is no workbook, or would hurt, is refused in a sentence`(
    file: String, sentence: String
  ) throws {
    let path = try HandMadeFiles.path(file)
    let error = try #require(throws: WorkbookError.self) { try WorkbookReader.read(path) }
    #expect(error.description.hasPrefix(sentence), "\(error)")
  }

  @Test func `More cells than a year can have are refused while they are read`() throws {
    var limits = WorkbookLimits()
    limits.elements = 10
    let path = try HandMadeFiles.path("rich.xlsx")
    let error = try #require(throws: WorkbookError.self) {
      try WorkbookReader.read(path, limits: limits)
    }
    #expect(error.message == "holds too many cells")
  }

  @Test(arguments: [1, 2, 3])
  func `A file with any byte changed is read or refused, never more`(seed: UInt64) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: HandMadeFiles.path("rich.xlsx")))
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("mobilize-test-flip-\(seed)-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    var state = seed
    var refused = 0
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(state >> 33) % changed.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      try changed.write(to: path)
      do { _ = try WorkbookReader.read(path.path) } catch { refused += 1 }
    }
    #expect(refused > 50, "seed \(seed)")
  }
}
