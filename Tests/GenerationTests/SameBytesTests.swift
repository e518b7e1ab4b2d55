import Generation
import Testing

@Suite struct SameBytesTests {
  private static let order = Result { try GenerationOrder(requests: 60) }

  @Test func `The same order gives the same bytes`() throws {
    let order = try Self.order.get()
    #expect(GeneratedScenario(order).files == GeneratedScenario(order).files)
  }

  @Test func `Another seed gives other bytes in every table that is drawn`() throws {
    let files = GeneratedScenario(try Self.order.get()).files
    let others = GeneratedScenario(try GenerationOrder(requests: 60, seed: 2)).files
    #expect(files.keys.sorted() == others.keys.sorted())
    let same = files.keys.filter { files[$0] == others[$0] }.sorted()
    #expect(same == ["categories.csv", "topics.csv"])
  }

  @Test func `Another tightness changes the budgets alone`() throws {
    let files = GeneratedScenario(try Self.order.get()).files
    let others = GeneratedScenario(try GenerationOrder(requests: 60, tightness: 1)).files
    let changed = files.keys.filter { files[$0] != others[$0] }.sorted()
    #expect(changed == ["README.md", "funds.csv"])
  }

  @Test func `Every file says that it is synthetic`() throws {
    for (name, text) in GeneratedScenario(try Self.order.get()).files {
      #expect(text.lowercased().contains("synthetic"), "\(name)")
      guard name.hasSuffix(".csv") else { continue }
      let lines = text.split(separator: "\n")
      #expect(lines[0].hasSuffix(",source"), "\(name)")
      #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",synthetic") }, "\(name)")
    }
  }
}
