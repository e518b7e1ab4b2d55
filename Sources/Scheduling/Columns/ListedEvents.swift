/// All events that can be part of a schedule of a node that is better than what is known.
///
/// An event whose reduced cost is above what there is to gain is in no such schedule. Where little is to
/// gain, the others are few enough to be listed. Then looking them up takes the place of pricing, and
/// branches may ask for whatever an event uses.
///
/// G. L. Nemhauser and L. A. Wolsey, "Integer and Combinatorial Optimization", 1988, II.5.2 (fixing by
/// reduced costs).
struct ListedEvents: Sendable {
  /// What was listed first, request by request; nodes share it.
  private let columns: [Column]
  /// The places of those that are left.
  private var left: [Int32]

  /// Lists events, those of a request next to each other.
  init(_ columns: [Column]) {
    self.columns = columns
    left = Array(columns.indices.map(Int32.init))
  }

  /// How many events are left.
  var count: Int { left.count }

  /// The events that are left.
  var events: some Sequence<Column> { left.lazy.map { columns[Int($0)] } }

  /// Those that some prices and a node leave.
  ///
  /// - Parameters:
  ///   - limit: The largest reduced cost.
  ///   - prices: The prices.
  ///   - isAllowed: Whether the node allows an event.
  /// - Returns: The list without the others.
  func filtered(upTo limit: Double, at prices: Prices, _ isAllowed: (Column) -> Bool) -> Self {
    var rest = self
    rest.left = left.filter {
      let column = columns[Int($0)]
      return isAllowed(column) && prices.reducedCost(of: column) <= limit
    }
    return rest
  }

  /// The events of each request that are worth most, the best first, by request.
  ///
  /// - Parameters:
  ///   - prices: The prices.
  ///   - limit: What reduced costs must be below.
  ///   - count: How many to keep of each request.
  ///   - isAllowed: Whether the node allows an event.
  /// - Returns: The events with their reduced costs.
  func best(
    at prices: Prices, below limit: Double, keeping count: Int, _ isAllowed: (Column) -> Bool
  ) -> [Int: [(reducedCost: Double, column: Column)]] {
    var best: [Int: [(reducedCost: Double, column: Column)]] = [:]
    for place in left {
      let column = columns[Int(place)]
      let reducedCost = prices.reducedCost(of: column)
      guard reducedCost < limit, isAllowed(column) else { continue }
      var offers = best[column.request.index] ?? []
      if offers.count == count, let last = offers.last, reducedCost >= last.reducedCost { continue }
      let rank = offers.firstIndex { reducedCost < $0.reducedCost } ?? offers.count
      offers.insert((reducedCost, column), at: rank)
      if offers.count > count { offers.removeLast() }
      best[column.request.index] = offers
    }
    return best
  }
}

extension Prices {
  /// The reduced cost of an event.
  func reducedCost(of column: Column) -> Double {
    price(of: column.charges) + price(of: column.use) + cutPrice(of: column)
  }
}
