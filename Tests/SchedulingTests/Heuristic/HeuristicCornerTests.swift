import TestSupport
import Testing

@testable import Scheduling

/// Scenarios at the edge of what there is.
@Suite struct HeuristicCornerTests {
  @Test func `Without requests there is an empty schedule`() {
    var plain = Plain()
    plain.contents.requests = []
    #expect(draft(plain).events.isEmpty)
  }

  @Test func `Without experts only requests without seats are met`() {
    var plain = Plain()
    plain.contents.experts = []
    plain.contents.requests[1].seats = []
    #expect(draft(plain).events.map(\.request) == [Ref(1)])
  }

  @Test func `Where nothing is possible nothing is drafted, mandatory or not`() {
    var plain = Plain()
    for request in plain.contents.requests.indices {
      plain.contents.requests[request].isMandatory = true
      plain.contents.requests[request].latest = Plain.day(0)
    }
    let result = draft(plain)
    #expect(result.events.isEmpty)
    #expect(levels(result, plain)[.mandatory] == 4)
  }

  @Test func `A fund with nothing pays for nothing, another one for all`() {
    var plain = Plain()
    plain.contents.funds = [Fund(id: "F0", budget: 0)]
    #expect(draft(plain).events.isEmpty)
    plain.contents.funds.append(Fund(id: "F1"))
    #expect(draft(plain).events.map(\.placement.fund) == Array(repeating: Ref(1), count: 4))
  }

  @Test func `Money for two of four meets the two that weigh most`() {
    var plain = Plain()
    for request in 0..<4 { plain.contents.requests[request].weight = [3, 9, 5, 8][request] }
    let cost = draft(plain).events.compactMap { $0.cost(in: Scenario(plain.contents)) }
    plain.contents.funds[0].budget = cost[0] + cost[1]
    #expect(draft(plain).events.map(\.request) == [Ref(1), Ref(3)])
  }

  @Test func `A mandatory request comes before heavier ones`() {
    var plain = Plain()
    plain.contents.settings.officeCapacity = 1
    plain.contents.requests.removeLast(2)
    for request in 0..<2 {
      plain.contents.requests[request].earliest = Plain.day(0)
      plain.contents.requests[request].latest = Plain.day(3)
    }
    plain.contents.requests[0].weight = 1000
    plain.contents.requests[1].isMandatory = true
    #expect(draft(plain).events.map(\.request) == [Ref(1)])
  }

  @Test func `Requests in sequence follow each other, whatever they weigh`() {
    var plain = Plain()
    plain.contents.sequences = (0..<3).map {
      RequestSequence(before: Ref(3 - $0), after: Ref(2 - $0), minGapDays: 5)
    }
    plain.contents.requests[0].weight = 1000
    let events = draft(plain).events
    let spans = events.compactMap(\.placement.span)
    #expect(spans.count == 4)
    for (after, before) in zip(spans, spans.dropFirst()) {
      #expect(after.first - before.last >= 5)
    }
  }

  @Test func `A sequence that can't be met leaves its second request out`() {
    var plain = Plain()
    plain.contents.sequences = [RequestSequence(before: Ref(0), after: Ref(1), minGapDays: 1)]
    plain.contents.requests[0].latest = Plain.day(0)
    #expect(draft(plain).events.map(\.request) == [Ref(2), Ref(3)])
  }

  @Test func `A team of many seats is found, pinned members and all`() {
    var plain = Plain()
    plain.contents.experts = (0..<70).map {
      var expert = plain.contents.experts[0]
      expert.id = "E\($0)"
      return expert
    }
    plain.contents.requests.removeLast(3)
    let seat = plain.contents.requests[0].seats[0]
    plain.contents.requests[0].seats = Array(repeating: seat, count: 66)
    plain.contents.decisions = [
      Decision(request: Ref(0), experts: (4..<70).map { Ref($0) }, state: .pinned)
    ]
    #expect(draft(plain).events.first?.experts.count == 66)
  }

  private func draft(_ plain: Plain) -> EngineResult {
    HeuristicEngine().draft(
      Scenario(plain.contents, baseline: plain.baseline), within: RunLimits(iterations: 400)
    ) { _ in }
  }

  private func levels(_ result: EngineResult, _ plain: Plain) -> LevelValues {
    Assessment(of: result.events, in: Scenario(plain.contents, baseline: plain.baseline)).levels
  }
}
