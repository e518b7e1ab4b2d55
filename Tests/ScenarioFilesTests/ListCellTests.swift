import Testing

@testable import ScenarioFiles

/// Cells of lists, ids and texts: what is quicker for plain ones says what it says for all.
struct ListCellTests {
  @Test func `Lists are parted alike with and without letters beyond ASCII`() throws {
    let ids = CellFormat<[String]>.list(of: .reference(to: "experts"))
    var parting = 0
    for code in UInt8(0)..<128 {
      let scalar = Character(Unicode.Scalar(code))
      let plain = try ids.parse("a\(scalar)\(scalar)b")
      let accented = try ids.parse("á\(scalar)\(scalar)b")
      #expect(plain == accented.map { $0.replacing("á", with: "a") }, "character \(code)")
      if plain == ["a", "b"] { parting += 1 }
    }
    #expect(parting == 7, "five controls, the blank and the semicolon")
    // One character, though two scalars.
    #expect(try ids.parse("a\r\nb") == ["a", "b"])
    #expect(try ids.parse("á\r\nb") == ["á", "b"])
  }

  @Test func `A list of nothing but separators lists nothing`() {
    let ids = CellFormat<[String]>.list(of: .reference(to: "experts"))
    #expect(throws: CellFault.self) { try ids.parse(" ; ") }
  }

  @Test(arguments: ["AUS-08", "R0001", "a", "7"])
  func `Letters, digits and hyphens make an id`(text: String) throws {
    #expect(try CellFormat<String>.id.parse(text) == text)
  }

  @Test(arguments: ["-AUS", "all", "none", "office", "a b", "a;b", "=a", "a\u{200B}b", "null"])
  func `What separates, means something or begins a formula is no id`(text: String) {
    #expect(throws: CellFault.self) { try CellFormat<String>.id.parse(text) }
  }

  @Test func `What may stand in an id is the same with and without letters beyond ASCII`() {
    func isID(_ text: String) -> Bool { (try? CellFormat<String>.id.parse(text)) != nil }
    var refused = 0
    for code in UInt8(0)..<128 {
      let scalar = Character(Unicode.Scalar(code))
      for text in ["a\(scalar)b", "\(scalar)b"] {
        #expect(isID(text) == isID(text + "é"), "character \(code)")
        if !isID(text) { refused += 1 }
      }
    }
    #expect(refused > 80)
  }

  @Test func `A reserved word is an id only where it is allowed`() throws {
    let format = CellFormat<String>.id(allowing: ["other"])
    #expect(try format.parse("other") == "other")
    #expect(throws: CellFault.self) { try format.parse("all") }
  }

  @Test func `Line ends in texts become one kind`() {
    #expect(CellFormat<String>.text.text("a\r\nb\rc\nd") == "a\nb\nc\nd")
    #expect(CellFormat<String>.text.text("plain") == "plain")
  }
}
