import Generation
import ScenarioFiles
import Scheduling
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [0, 1, 2, 7, 12, 50, 75, 200])
  func `Every size is read without a diagnostic, and is as large as ordered`(requests: Int) throws {
    for seed in 1...(requests > 100 ? 1 : 3) {
      let order = try GenerationOrder(requests: requests, seed: seed)
      let loaded = try Reading.load(order)
      #expect(loaded.warnings.map(\.description) == [], "seed \(seed)")
      #expect(loaded.contents.requests.count == requests)
      #expect(loaded.contents.experts.count == 3 * requests)
      #expect(loaded.contents.isSynthetic)
    }
  }

  @Test func `Five thousand requests and fifteen thousand experts are read without a diagnostic`()
    throws
  {
    let loaded = try Reading.load(try GenerationOrder(requests: 5000))
    #expect(loaded.warnings.map(\.description) == [])
    #expect(loaded.contents.requests.count == 5000)
    #expect(loaded.contents.experts.count == 15_000)
    #expect(loaded.contents.administrations.count > 500)
    #expect(loaded.contents.venues.count > 1000)
    #expect(loaded.contents.funds.count > 150)
    #expect(loaded.contents.topics.count > 200)
  }

  @Test(arguments: [1, 2, 9, 10, 40, 500])
  func `The number of experts is free`(experts: Int) throws {
    let loaded = try Reading.load(try GenerationOrder(requests: 20, experts: experts))
    #expect(loaded.contents.experts.count == experts)
    #expect(loaded.contents.requests.count == 20)
  }

  @Test
  func `Without experts the scenario is read, and every warning is of a seat nobody can fill`()
    throws
  {
    let loaded = try Reading.load(try GenerationOrder(requests: 20, experts: 0))
    #expect(loaded.contents.experts.isEmpty)
    #expect(!loaded.warnings.isEmpty)
    for warning in loaded.warnings {
      #expect(warning.message.contains("no expert"), "\(warning)")
    }
  }
}
