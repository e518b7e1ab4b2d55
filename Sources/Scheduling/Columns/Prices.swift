/// What the linear program says everything is worth: the price of each level and of each cell.
struct Prices: Sendable {
  /// The price of one unit on each level.
  let levels: SIMD8<Double>
  /// The sums of the cells' prices up to each cell.
  private let sums: [Double]
  /// The price of each cut.
  private let cuts: [(cut: CoverCut, price: Double)]

  /// Prices everything.
  ///
  /// - Parameters:
  ///   - levels: The price of one unit on each level.
  ///   - cells: The price of one unit of use in each cell; positive where it is scarce.
  ///   - cuts: The price of each event that a cut counts.
  init(
    levels: SIMD8<Double>, cells: [Double], cuts: [(cut: CoverCut, price: Double)] = []
  ) {
    self.levels = levels
    self.cuts = cuts
    var sums = [0.0]
    sums.reserveCapacity(cells.count + 1)
    var sum = 0.0
    for price in cells {
      sum += price
      sums.append(sum)
    }
    self.sums = sums
  }

  /// The price of what is counted.
  func price(of charges: LevelValues) -> Double { (levels * charges.vector).sum() }

  /// The price of a use.
  func price(of use: CellUse) -> Double { price(of: use, shiftedBy: 0) }

  /// The price of a use so many days later.
  @inline(__always)
  func price(of use: CellUse, shiftedBy days: Int) -> Double {
    let first = Int(use.first) + days
    return Double(use.amount) * (sums[first + Int(use.count)] - sums[first])
  }

  /// The price of several uses.
  func price(of uses: [CellUse]) -> Double { uses.reduce(0) { $0 + price(of: $1) } }

  /// The price of paying for a request from a fund, by the cuts that count it.
  func price(of request: Ref<Request>, paidBy fund: Ref<Fund>) -> Double {
    cuts.reduce(0) { $0 + ($1.cut.counts(request, fund) ? $1.price : 0) }
  }

  /// The price of one unit of use in a cell.
  func price(ofCell cell: Int) -> Double { sums[cell + 1] - sums[cell] }
}
