/// What the linear program says everything is worth: the price of each level and of each cell.
struct Prices: Sendable {
  /// The price of one unit on each level.
  let levels: SIMD8<Double>
  private let entryOfCell: [Int32]
  /// What to add to a line's cell for its place among the sums; `free` where nothing has a price.
  private var shifts: [Int]
  private static let free = Int.min
  /// For each line with a price the sums of its cells' prices up to each cell, a 0 first.
  private var sums: [Double] = []
  /// What paying for a request from a fund costs beyond the money, by the cuts that count it.
  private let costSteps: [Ref<Request>: [Ref<Fund>: CostSteps]]

  /// Prices everything.
  ///
  /// - Parameters:
  ///   - levels: The price of one unit on each level.
  ///   - lines: The lines of the cells.
  ///   - cells: The cells with a price other than 0, and the price of one unit of use in each; positive
  ///     where it is scarce, never negative on lines of days.
  ///   - cuts: What each cut asks for a weight of 1.
  init(
    levels: SIMD8<Double>, lines: LineIndex, cells: [(cell: Int, price: Double)] = [],
    cuts: [(cut: BudgetCut, price: Double)] = []
  ) {
    self.levels = levels
    entryOfCell = lines.entryOfCell
    costSteps = cuts.reduce(into: [:]) { steps, cut in
      for (request, weights) in cut.cut.weights {
        for fund in cut.cut.funds {
          steps[request, default: [:]][fund, default: CostSteps()].add(weights, times: cut.price)
        }
      }
    }
    shifts = Array(repeating: Self.free, count: lines.entries.count)
    var priced: [(start: Int, count: Int)] = []
    for (cell, price) in cells {
      let index = Int(lines.entryOfCell[cell])
      let entry = lines.entries[index]
      if shifts[index] == Self.free {
        shifts[index] = sums.count - entry.base
        priced.append((sums.count, entry.count))
        sums += repeatElement(0, count: entry.count + 1)
      }
      sums[shifts[index] + cell + 1] += price
    }
    for line in priced {
      for cell in line.start..<line.start + line.count { sums[cell + 1] += sums[cell] }
    }
  }

  /// The price of what is counted.
  func price(of charges: LevelValues) -> Double { (levels * charges.vector).sum() }

  /// The price of a use.
  func price(of use: CellUse) -> Double { price(of: use, shiftedBy: 0) }

  /// The price of a use so many days later.
  @inline(__always)
  func price(of use: CellUse, shiftedBy days: Int) -> Double {
    let first = Int(use.first) + days
    let shift = shifts[Int(entryOfCell[first])]
    guard shift != Self.free else { return 0 }
    let place = shift + first
    return Double(use.amount) * (sums[place + Int(use.count)] - sums[place])
  }

  /// The price of several uses.
  func price(of uses: [CellUse]) -> Double { uses.reduce(0) { $0 + price(of: $1) } }

  /// What paying for a request costs each fund beyond the money; nothing where there is none.
  func costSteps(of request: Ref<Request>) -> [Ref<Fund>: CostSteps] { costSteps[request] ?? [:] }

  /// The price of a column by the cuts that count it.
  func cutPrice(of column: Column) -> Double {
    guard let fund = column.event.placement.fund else { return 0 }
    return costSteps[column.request]?[fund]?.amount(ofCost: column.cost) ?? 0
  }

  /// The price of one unit of use in a cell.
  func price(ofCell cell: Int) -> Double { price(of: CellUse(cell..<cell + 1, amount: 1)) }
}
