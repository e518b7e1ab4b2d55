import IntegerProgramming
@testable import Scheduling
import Testing

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
    #expect(master.threshold(ofCell: entry.base, on: entry) == 0)
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
}
