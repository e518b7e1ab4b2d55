import Foundation
import ScenarioFiles

@testable import Scheduling

/// A year with a schedule and prices, for steps to be taken in.
struct Year {
  /// The folder it is read from: `SCENARIO`, else the shipped year 2018/19.
  let folder: String
  /// The scenario.
  let scenario: Scenario
  /// Its options.
  let catalogue: Catalogue
  /// A schedule of the heuristic engine: the same each time.
  let events: [Event]
  /// Its events as columns.
  let columns: [Column]
  /// What everything costs: quality as it is, and some of the cells that the schedule uses.
  let pricing: Pricing

  /// Reads a year and drafts a schedule.
  init() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    folder =
      ProcessInfo.processInfo.environment["SCENARIO"]
      ?? root.appendingPathComponent("scenarios/rocb-ap-2018-19").path
    scenario = Scenario(try ScenarioSource.read(folder).contents)
    catalogue = Catalogue(of: scenario)
    events = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 2)) { _ in }.events
    columns = events.compactMap(catalogue.column(of:))
    pricing = Pricing(catalogue: catalogue, prices: Self.prices(catalogue, columns))
  }

  /// Prices as a linear program has them: of what is used, a tenth is scarce and costs something.
  private static func prices(_ catalogue: Catalogue, _ columns: [Column]) -> Prices {
    var random = SplitMix(seed: 1)
    var scarce: [Int: Double] = [:]
    for cell in columns.flatMap({ $0.use.flatMap { Array($0.cells) } }) where random.unit() < 0.1 {
      scarce[cell] = 5000 * random.unit()
    }
    let cells = scarce.sorted { $0.key < $1.key }.map { (cell: $0.key, price: $0.value) }
    return Prices(levels: LevelValues.unit(.quality), lines: catalogue.lines, cells: cells)
  }
}
