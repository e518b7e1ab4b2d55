import Scheduling
import Testing

@testable import ScenarioFiles

struct TinyTests {
  private let loaded: LoadedScenario
  private let scenario: Scenario

  init() throws {
    loaded = try ScenarioSource.read(Repository.path("scenarios/tiny"))
    scenario = Scenario(loaded.contents)
  }

  @Test func `The tiny scenario is read without a word`() {
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.contents.isSynthetic)
    #expect(loaded.contents.requests.map(\.id) == ["R1", "R2", "R3", "R4"])
    #expect(loaded.contents.experts.count == 5)
    #expect(loaded.hash.count == 64)
  }

  @Test func `Blank cells have the documented meaning`() throws {
    let requests = loaded.contents.requests
    #expect(requests.map(\.delegates) == [1, 1, 3, 3])
    #expect(requests.map(\.weight) == [8, 16, 4, 2])
    #expect(requests[0].seats.map(\.role) == ["trainer", "shadow", "organiser"])
    #expect(requests[0].seats.map(\.isShadow) == [false, true, false])
    #expect(requests[2].beneficiaries.count == 4)
    #expect(requests[0].venues == nil)
    #expect(loaded.contents.experts.allSatisfy { $0.restDays == 3 })
  }

  @Test(arguments: [
    ("R1", "2019-01-21", "APW", ["FJI-01", "TON-01", "FJI-09"], 3650),
    ("R2", "2019-02-12", "SUV", ["FJI-09"], 1400),
    ("R2", "2019-02-12", "SUV", ["POL-01", "FJI-09"], 4100),
    ("R3", "2019-02-19", "SUV", ["FJI-01"], 3125),
    ("R3", "2019-02-19", "SUV", ["AUS-01"], 3925),
    ("R4", "2019-03-06", "SUV", ["FJI-09"], 2300),
  ])
  func `Events cost what the page about the tiny scenario says`(
    request: String, day: String, venue: String, team: [String], cost: Int
  ) throws {
    let request = try #require(scenario.request(id: request))
    let venue = try #require(scenario.venue(id: venue))
    let first = try #require(Day(iso: day))
    let host = scenario[venue].administration
    let span = try #require(scenario.span(of: request, from: first, in: host))
    let team = team.compactMap(scenario.expert(id:))
    #expect(scenario.cost(of: request, at: venue, on: span, team: team) == cost)
  }

  @Test func `Only the Warsaw expert travels two days`() throws {
    let fiji = try #require(scenario.administration(code: "FJI"))
    let days = scenario.expertRefs.map { scenario.travelDays(of: $0, to: fiji) }
    #expect(days == [1, 0, 1, 2, 0])
  }
}
