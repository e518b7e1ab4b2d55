/// A catalogue laid out for a search that changes a schedule many thousand times a second.
final class FlatCatalogue: Sendable {
  let catalogue: Catalogue
  let weights: LevelWeights
  /// The options of each request.
  let requests: [FlatOptions]
  let entryOfCell: [Int32]
  /// The most of each line, by the lines' order; `Int32.max` where there is no limit.
  let capacities: [Int32]
  /// The first cell of each line.
  let bases: [Int32]
  /// The prices of the use of each line but for those that are part of the stays.
  let prices: [Price]
  private let priceStarts: [Int32]
  /// The lines that count in units of several, as those of targets for a share do.
  let shares: [(entry: Int, unit: Int)]
  /// The budget of each fund; `Int.max` where there is no limit.
  let budgets: [Int]
  /// The part of the requests each fund may pay for.
  let flexibility: [Double]
  /// The requests that have no event without the one at hand, by request.
  let dependents: [[Int]]
  /// Whether a request needs the event of another one, by request.
  let isDependent: [Bool]
  let relations: Relations
  /// What the schedule of no events counts.
  let emptyLevels: LevelValues
  /// What every schedule counts because of requests that no event can meet.
  let unavoidable: LevelValues
  /// The smallest amount that counts on each level, about; 1 where nothing is known.
  let units: SIMD8<Double>
  /// What an event counts on the level `quality`, about.
  let typicalQuality: Double

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
    entryOfCell = lines.entryOfCell
    capacities = lines.entries.map { $0.capacity.map { Int32(clamping: $0) } ?? .max }
    bases = lines.entries.map { Int32($0.base) }
    let priced = lines.entries.map { $0.penalties.filter { $0.linearPrice(under: lines) == nil } }
    prices = priced.joined().map { Price(level: $0.level, shape: $0.shape) }
    priceStarts = priced.reduce(into: [0]) { starts, penalties in
      starts.append((starts.last ?? 0) + Int32(penalties.count))
    }
    shares = priced.enumerated().compactMap { entry, penalties in
      penalties.lazy.compactMap(\.shape.unit).first.map { (entry, $0) }
    }
    emptyLevels = prices.reduce(catalogue.constant) { sum, price in
      sum + LevelValues(price.level, price.shape.value(use: 0, cells: 0))
    }
    let hasShortfalls = lines.entries.map { $0.penalties.contains(where: \.shape.isShortfall) }
    let requests = catalogue.options.mapInParallel { options in
      FlatOptionsBuilder(options, catalogue, weights, hasShortfalls: hasShortfalls).build()
    }
    self.requests = requests
    let contents = catalogue.scenario.contents
    budgets = contents.funds.map { $0.budget ?? .max }
    flexibility = Self.flexibility(of: contents.funds.count, requests)
    dependents = requests.indices.map { before in
      contents.sequences.filter { $0.before.index == before }.map(\.after.index)
    }
    let after = Set(contents.sequences.map(\.after.index))
    isDependent = requests.indices.map(after.contains)
    relations = Relations(catalogue.scenario, lines)
    unavoidable = requests.filter(\.rows.isEmpty).reduce(LevelValues()) { sum, options in
      sum + catalogue.price(ofLeavingOut: options.request)
    }
    units = Self.units(of: lines)
    typicalQuality = Self.typicalQuality(of: requests, catalogue)
  }

  private static func flexibility(of funds: Int, _ requests: [FlatOptions]) -> [Double] {
    var payable = Array(repeating: 0, count: funds)
    for request in requests {
      for fund in Set(request.sponsors.map(\.fund)) { payable[Int(fund)] += 1 }
    }
    return payable.map { Double($0) / Double(max(1, requests.count)) }
  }

  private static func units(of lines: LineIndex) -> SIMD8<Double> {
    var least: [Level: Int] = [:]
    for entry in lines.entries {
      for penalty in entry.penalties where penalty.shape.price > 0 {
        least[penalty.level] = min(least[penalty.level] ?? .max, penalty.shape.price)
      }
    }
    return least.reduce(into: SIMD8(repeating: 1)) { $0[$1.key.rawValue] = Double($1.value) }
  }

  /// Where the prices of a line are.
  @inline(__always)
  func prices(ofEntry entry: Int) -> Range<Int> {
    Int(priceStarts[entry])..<Int(priceStarts[entry + 1])
  }

  /// The mean over the requests of what their cheapest stay and team count, about.
  private static func typicalQuality(of requests: [FlatOptions], _ catalogue: Catalogue) -> Double {
    let price = catalogue.scenario.settings.quality.cost
    var sum = 0.0
    var count = 0.0
    for (options, flat) in zip(catalogue.options, requests) {
      guard let row = flat.rows.first else { continue }
      let stay = options.stays[Int(row.stay)].charges[.quality]
      sum += Double(abs(stay)) + Double(price) * Double(flat.shapes[Int(row.shape)].teamCost)
      count += 1
    }
    return max(1, sum / max(1, count))
  }
}

extension Catalogue {
  /// What it counts to leave a request without an event.
  func price(ofLeavingOut request: Ref<Request>) -> LevelValues {
    guard let entry = lines.find(.request(request)) else { return LevelValues() }
    return lines.entries[entry].penalties.reduce(LevelValues()) { sum, penalty in
      sum + LevelValues(penalty.level, penalty.linearPrice(under: lines) ?? 0)
    }
  }
}

extension Penalty.Shape {
  fileprivate var isShortfall: Bool {
    if case .shortfall = self { return true }
    return false
  }

  /// The units in which a shortfall counts, if they are not single ones.
  fileprivate var unit: Int? {
    guard case .shortfall(_, let unit, _) = self, unit > 1 else { return nil }
    return unit
  }
}
