/// A catalogue laid out for a search that changes a schedule many thousand times a second.
final class FlatCatalogue: Sendable {
  let catalogue: Catalogue
  let weights: LevelWeights
  /// The options of each request.
  let requests: [FlatOptions]
  let cellCount: Int
  let entryOfCell: [Int32]
  /// The most of each line, by the lines' order; `Int32.max` where there is no limit.
  let capacities: [Int32]
  /// The first cell of each line.
  let bases: [Int32]
  /// The prices of the use of each line but for those that are part of the stays.
  let prices: [Price]
  private let priceStarts: [Int32]
  /// The budget of each fund; `Int.max` where there is no limit.
  let budgets: [Int]
  /// The requests that have no event without the one at hand, by request.
  let dependents: [[Int]]
  /// Whether a request needs the event of another one, by request.
  let isDependent: [Bool]
  let relations: Relations
  /// The lines of targets for a share, and how many units an event more or less is.
  let shares: [Int]
  /// For how much of the requests each fund may pay.
  let flexibility: [Double]
  /// What the schedule of no events counts.
  let emptyLevels: LevelValues

  /// The price of the use of a line.
  struct Price: Sendable {
    let level: Level
    let shape: Penalty.Shape
  }

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let lines = catalogue.lines
    let weights = LevelWeights(catalogue)
    self.weights = weights
    cellCount = lines.cellCount
    entryOfCell = lines.entryOfCell
    capacities = lines.entries.map { $0.capacity.map { Int32(clamping: $0) } ?? .max }
    bases = lines.entries.map { Int32($0.base) }
    let priced = lines.entries.map { $0.penalties.filter { $0.linearPrice(under: lines) == nil } }
    prices = priced.joined().map { Price(level: $0.level, shape: $0.shape) }
    priceStarts = priced.reduce(into: [0]) { starts, penalties in
      starts.append((starts.last ?? 0) + Int32(penalties.count))
    }
    let scenario = catalogue.scenario
    budgets = scenario.contents.funds.map { $0.budget ?? .max }
    dependents = scenario.contents.requests.indices.map { before in
      scenario.contents.sequences.filter { $0.before.index == before }
        .map(\.after.index)
    }
    shares = lines.entries.indices.filter { entry in
      priced[entry].contains { if case .shortfall(_, let unit, _) = $0.shape { unit > 1 } else { false } }
    }
    relations = Relations(scenario)
    let after = Set(scenario.contents.sequences.map(\.after.index))
    isDependent = scenario.contents.requests.indices.map(after.contains)
    emptyLevels = prices.reduce(catalogue.constant) { sum, price in
      sum + LevelValues(price.level, price.shape.value(use: 0, cells: 0))
    }
    let requests = catalogue.options.mapInParallel { options in
      FlatOptionsBuilder(options, catalogue, weights).build()
    }
    self.requests = requests
    flexibility = scenario.contents.funds.indices.map { fund in
      Double(requests.count { $0.sponsors.contains { Int($0.fund) == fund } }) / Double(max(1, requests.count))
    }
  }

  /// Where the prices of a line are.
  @inline(__always)
  func prices(ofEntry entry: Int) -> Range<Int> {
    Int(priceStarts[entry])..<Int(priceStarts[entry + 1])
  }
}
