import Testing

@testable import Scheduling

struct ScheduleComparisonTests {
  private let contents = AnalysisYear.contents
  private let first = AnalysisYear.event(0, from: "2018-07-02", venue: 0, lead: 0)
  private let second = AnalysisYear.event(1, from: "2018-07-16", venue: 0, lead: 1)
  private let third = AnalysisYear.event(2, from: "2018-08-06", venue: 1, lead: 0)

  private func compare(
    _ before: [Event], _ after: [Event], changes: [ScenarioChange] = []
  ) -> ScheduleComparison {
    let scenario = Scenario(contents, baseline: before.map(\.asBaseline))
    let changed = Scenario(contents.applying(changes), baseline: before.map(\.asBaseline))
    return ScheduleComparison(
      from: AssessedSchedule(of: before, in: scenario),
      to: AssessedSchedule(of: after, in: changed))
  }

  @Test
  func `A schedule compared with itself affects nobody`() {
    let same = compare([first, second], [second, first])
    #expect(same.withdrawn.isEmpty && same.changed.isEmpty && same.new.isEmpty)
    #expect(same.unchangedCount == 2)
    #expect(same.levels.allSatisfy { !$0.isChanged })
    #expect(same.funds.allSatisfy { !$0.isChanged })
  }

  @Test
  func `Events that are gone, new and the same are told apart`() {
    let comparison = compare([first, second], [second, third])
    #expect(comparison.withdrawn == [first])
    #expect(comparison.new == [third])
    #expect(comparison.unchangedCount == 1)
    #expect(comparison.newlyUnmet == [Ref(0)])
    #expect(comparison.newlyMet == [Ref(2)])
    #expect(comparison.levels[Level.commitments.rawValue].after == 1)
  }

  @Test
  func `The event of a cancelled request is withdrawn, and the request is not unmet`() {
    let comparison = compare([first, second], [second], changes: [.request(Ref(0), .cancelled)])
    #expect(comparison.withdrawn == [first])
    #expect(comparison.newlyUnmet.isEmpty)
    #expect(comparison.levels[Level.commitments.rawValue].after == 0)
  }

  @Test
  func `An event may move, change its team, its fund and its venue, all at once`() throws {
    var after = AnalysisYear.event(0, from: "2018-07-09", venue: 1, fund: 1, lead: 1)
    var change = try #require(ChangedEvent(from: first, to: after))
    #expect(change.isMoved && change.isElsewhere && change.isRefunded && change.isReteamed)
    #expect(change.out == [Ref(0)] && change.joining == [Ref(1)])
    after = AnalysisYear.event(0, from: "2018-07-02", venue: 0, fund: 1, lead: 0)
    change = try #require(ChangedEvent(from: first, to: after))
    #expect(!change.isMoved && !change.isElsewhere && change.isRefunded && !change.isReteamed)
  }

  @Test
  func `Experts who exchange their seats are not affected`() {
    var (before, after) = (first, first)
    before.team = [.init(seat: 0, expert: Ref(0)), .init(seat: 1, expert: Ref(4))]
    after.team = [.init(seat: 0, expert: Ref(4)), .init(seat: 1, expert: Ref(0))]
    #expect(ChangedEvent(from: before, to: after) == nil)
  }

  @Test
  func `Costs, balances and rules are told before and after`() throws {
    let cheaper = compare([first, third], [third], changes: [.fund(Ref(0), .budget(by: -1000))])
    let cost = try #require(first.cost(in: cheaper.before.scenario))
    #expect(cheaper.before.cost - cheaper.after.cost == cost)
    #expect(cheaper.funds[0].before.committed - cheaper.funds[0].after.committed == cost)
    #expect(cheaper.funds[0].after.budget == 99_000)
    let unmet = cheaper.levels[Level.unmet.rawValue].terms
    #expect(unmet.map(\.rule) == [UnmetWeight.id])
    #expect(unmet.map { $0.after - $0.before } == [cheaper.before.scenario[Ref<Request>(0)].weight])
  }
}
