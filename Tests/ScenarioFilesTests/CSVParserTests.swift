import Testing

@testable import ScenarioFiles

struct CSVParserTests {
  private func parse(_ text: String) -> CSVDocument { CSVParser.parse(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
    ("a,b\r1,2\r", [["1", "2"]]),
    ("a,b\n\"1\",\"2\"", [["1", "2"]]),
    ("a,b\n\"say \"\"hi\"\"\",2\n", [["say \"hi\"", "2"]]),
    ("a,b\n\"1,5\",\n", [["1,5", ""]]),
    ("a,b\n\"1\n2\",3\n", [["1\n2", "3"]]),
    ("a,b\n\"\",\"\"\"\"\n", [["", "\""]]),
    ("\n\na,b\n\n1,2\n  \n,\n3,4\n\n", [["1", "2"], ["3", "4"]]),
    ("a,b\n é , 語 \n", [[" é ", " 語 "]]),
    ("a,b\n", []),
  ])
  func `Rows are read as RFC 4180 has them`(text: String, rows: [[String]]) {
    let document = parse(text)
    #expect(document.header?.fields == ["a", "b"])
    #expect(document.records.map(\.fields) == rows)
    #expect(document.faults.isEmpty)
  }

  @Test func `A row knows the line on which it begins`() {
    let document = parse("a,b\r\n\r\n\"1\r\n\n\r2\",3\r\n4,5\r\n")
    #expect(document.records.map(\.line) == [3, 7])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3,4\n", 2, "b", "has a quote that is never closed"),
    ("a,b\n1,\"2\" \n", 2, "b", "follows a closing quote"),
    ("a,b\n1,2\"\n", 2, "b", "holds a quote but does not begin with one"),
    ("a,b\n\n1\n", 3, "b", "is missing: the row has 1 cells, the header 2"),
    ("a,b\n1,2,3\n", 2, "column 3", "is beyond the header, which has 2 cells"),
    ("a,b\n\"x\ny\",\"2\"z\n", 3, "b", "follows a closing quote"),
  ])
  func `A fault has its line, its column and its reason`(
    text: String, line: Int, column: String, message: String
  ) throws {
    let document = parse(text)
    let fault = try #require(document.faults.first)
    #expect(document.faults.count == 1)
    #expect(fault.line == line)
    #expect(document.columnName(fault.field) == column)
    #expect(fault.message == message)
  }

  @Test func `Every fault of a file is found in one go`() {
    let document = parse("a,b\n1\n\"2\"x,3\n4,5\n6,7,8\n9,\"10")
    #expect(document.faults.map(\.line) == [2, 3, 5, 6])
    #expect(document.records.map(\.fields) == [["4", "5"]])
  }

  @Test(arguments: 1...200)
  func `What the writer writes the parser reads back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab,\"\n\r é語;\t")
    let columns = Int.random(in: 1...5, using: &random)
    let rows = (0..<20).map { row in
      (0..<columns).map { column in
        let length = Int.random(in: 0...6, using: &random)
        let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
        return column == 0 ? "x\(row)\(text)" : text
      }
    }
    let document = parse(CSVWriter.text([rows[0].map { "x" + $0.filter { $0 == "a" } }] + rows))
    #expect(document.faults.isEmpty, "seed \(seed)")
    #expect(document.records.map(\.fields) == rows, "seed \(seed)")
  }

  @Test(arguments: 1...200)
  func `No bytes bring the parser down`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("a,\"\n\r".utf8)
    let bytes = (0..<60).compactMap { _ in alphabet.randomElement(using: &random) }
    let document = CSVParser.parse(bytes)
    let width = document.header?.fields.count ?? 0
    #expect(document.records.allSatisfy { $0.fields.count == width }, "seed \(seed)")
  }
}
