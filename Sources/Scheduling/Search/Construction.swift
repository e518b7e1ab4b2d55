/// Builds a schedule request by request, each at the choice that costs least beside what is there.
struct Construction {
  private let catalogue: Catalogue
  /// What a unit of money costs beyond what it counts on the level `quality`: how dear the sponsors'
  /// budgets are held.
  private let thrift: Double
  private var ledger: Ledger
  private(set) var columns: [Column] = []

  init(_ catalogue: Catalogue, thrift: Double) {
    self.catalogue = catalogue
    self.thrift = thrift
    ledger = Ledger(catalogue.lines)
  }

  /// Takes a column as it is; false when it does not fit.
  mutating func take(_ column: Column) -> Bool {
    guard !columns.contains(where: { $0.request == column.request }), ledger.take(column) else {
      return false
    }
    columns.append(column)
    return true
  }

  /// Gives a request its cheapest event that fits; false when none does.
  mutating func insert(_ request: Ref<Request>) -> Bool {
    let options = catalogue.options[request.index]
    guard !options.stays.isEmpty else { return false }
    let pricing = Pricing(catalogue: catalogue, prices: prices)
    let ledger = self.ledger
    let offers = pricing.offers(
      of: options, under: Restriction(), below: .infinity, keeping: 24
    ) { use, days in ledger.admits(use, shiftedBy: days) }
    for offer in offers {
      if take(options.column(of: offer.choice, in: catalogue.scenario)) { return true }
    }
    return false
  }

  /// What the next use of everything costs: higher levels count so much more that they decide.
  private var prices: Prices {
    var levels = SIMD8<Double>.zero
    for (level, weight) in [(Level.commitments, 1e9), (.targets, 1e6), (.disruption, 1e4)] {
      levels[level.rawValue] = weight
    }
    levels[Level.quality.rawValue] = 1
    var cells = Array(repeating: 0.0, count: catalogue.lines.cellCount)
    for entry in catalogue.lines.entries {
      if case .fundBudget = entry.line { cells[entry.base] = thrift }
      for penalty in entry.penalties {
        let weight = levels[penalty.level.rawValue]
        guard weight > 0, penalty.linearPrice(under: catalogue.lines) == nil else { continue }
        for cell in entry.base..<entry.base + entry.count {
          cells[cell] += weight * penalty.shape.slope(at: ledger.use(ofCell: cell))
        }
      }
    }
    return Prices(levels: levels, cells: cells)
  }
}
