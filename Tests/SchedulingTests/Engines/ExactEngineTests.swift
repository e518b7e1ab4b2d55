import IntegerProgramming
@testable import Scheduling
import Testing

#if GLPK
  import GLPKSolver
#endif

/// Mistakes the random scenarios have found, each as the smallest scenario that shows it.
///
/// They are asked of the program, since a lucky start hides them from the draft.
struct ExactEngineTests {
  @Test func `An expert who takes no mission gets none though repeated ones have a price`() throws {
    var plain = Plain()
    plain.contents.experts[0].maxMissions = 0
    let catalogue = Catalogue(of: Scenario(plain.contents))
    var master = Master(catalogue, level: .quality, above: LevelValues(), pool: [])
    let line = try #require(catalogue.lines.find(.missions(Ref(0))))
    let entry = catalogue.lines.entries[line]
    #expect(master.threshold(ofCell: entry.base) == 0)
    master.addRow(forCell: entry.base)
    #expect(master.program.rows.last?.upper == 0)
  }

  @Test func `A level counts where nothing but the fund can differ from the baseline`() {
    var plain = Plain()
    plain.contents.funds = (0..<2).map { Fund(id: "F\($0)") }
    plain.baseline = [BaselineEvent(request: Ref(0), fund: Ref(1), state: .released)]
    #expect(
      Catalogue(of: Scenario(plain.contents, baseline: plain.baseline)).counts(on: .disruption))
    #expect(!Catalogue(of: Scenario(plain.contents)).counts(on: .disruption))
  }

  #if GLPK
    @Test func `A unit of a million is not traded for a level below`() {
      var plain = Plain()
      plain.contents.requests.removeLast(2)
      plain.contents.settings.officeCapacity = 1
      for (index, weight) in [1_000_000, 999_999].enumerated() {
        plain.contents.requests[index].weight = weight
        plain.contents.requests[index].earliest = Plain.day(0)
        plain.contents.requests[index].latest = Plain.day(3)
      }
      plain.contents.requests[1].topic = Ref(1)
      plain.contents.targets = [
        Target(
          id: "G", measure: .events, filter: Target.Filter(topics: [Ref(1)]), atLeast: 1,
          weight: 1_000_000)
      ]
      let (result, levels) = draft(plain)
      #expect(result.run.stopped == .optimal)
      #expect(levels[.unmet] == 999_999 && levels[.targets] == 1_000_000)
    }

    @Test func `Budgets hold where one event costs thousands of millions`() {
      var plain = Plain()
      plain.contents.venues[0].dayCost = 1_000_000_000
      plain.contents.funds[0].budget = 7_000_000_000
      let (result, levels) = draft(plain)
      #expect(result.run.failure == nil && result.run.stopped == .optimal)
      #expect(result.events.count == 2)
      #expect(result.bounds[.quality] == levels[.quality])
    }

    @Test(arguments: [1, 66]) func `Any number of experts may be pinned`(seats: Int) {
      var plain = Plain()
      plain.contents.experts = (0..<70).map {
        var expert = plain.contents.experts[0]
        expert.id = "E\($0)"
        return expert
      }
      plain.contents.requests.removeLast(3)
      let seat = plain.contents.requests[0].seats[0]
      plain.contents.requests[0].seats = Array(repeating: seat, count: seats)
      plain.contents.settings.period = Plain.days(0...3)
      plain.contents.decisions = [
        Decision(request: Ref(0), experts: (0..<66).map { Ref($0) }, state: .pinned)
      ]
      let (result, _) = draft(plain)
      #expect(result.events.first?.experts.count == (seats == 66 ? 66 : nil))
    }

    private func draft(_ plain: Plain) -> (result: EngineResult, levels: LevelValues) {
      let scenario = Scenario(plain.contents, baseline: plain.baseline)
      let result = ExactEngine(name: "auto", solvers: Solvers(linear: GLPK(), integer: GLPK()))
        .draft(scenario, within: RunLimits()) { _ in }
      return (result, Assessment(of: result.events, in: scenario).levels)
    }
  #endif
}
