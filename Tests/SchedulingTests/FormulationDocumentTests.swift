import Foundation
import Scheduling
import Testing

@Suite struct FormulationDocumentTests {
  @Test func `Every rule has a paragraph of mathematics, and every paragraph a rule`() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let page = root.appendingPathComponent("Documentation/Formulation.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("### `") }
      .map { String($0.dropFirst(5).dropLast()) }
    let rules =
      Rulebook.eligibility.map(\.id) + Rulebook.limits.map(\.id) + Rulebook.objectives.map(\.id)
    let ids = Set((rules + [Rulebook.statedValues]).map(\.description))
    #expect(Set(headings) == ids)
    #expect(headings.count == ids.count, "a rule has two paragraphs")
  }
}
