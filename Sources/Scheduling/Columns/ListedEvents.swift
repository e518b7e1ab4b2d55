/// All events that can be part of a schedule of a node that is better than what is known.
///
/// An event whose reduced cost is above what there is to gain is in no such schedule. Where little is to
/// gain, the others are few enough to be listed. Then looking them up takes the place of pricing, and
/// branches may ask for whatever an event uses.
///
/// G. L. Nemhauser and L. A. Wolsey, "Integer and Combinatorial Optimization", 1988, II.5.2 (fixing by
/// reduced costs).
struct ListedEvents: Sendable {
  /// The places of the events that are left, those of a request next to each other.
  private var left: [Int32]

  /// Lists events.
  ///
  /// - Parameters:
  ///   - columns: The events, those of a request next to each other.
  ///   - store: Where they are kept.
  init(_ columns: [Column], in store: inout ListedColumns) {
    left = columns.map { store.place(of: $0) }
  }

  /// How many events are left.
  var count: Int { left.count }

  /// The events that are left.
  func events(in store: ListedColumns) -> some Sequence<Column> { left.lazy.map { store[$0] } }

  /// Those that some prices and a node leave.
  ///
  /// - Parameters:
  ///   - store: Where the events are kept.
  ///   - limit: The largest reduced cost.
  ///   - prices: The prices.
  ///   - isAllowed: Whether the node allows an event.
  /// - Returns: The list without the others.
  func filtered(
    in store: ListedColumns, upTo limit: Double, at prices: Prices, _ isAllowed: (Column) -> Bool
  ) -> Self {
    var rest = self
    rest.left = left.filter {
      let column = store[$0]
      return isAllowed(column) && prices.reducedCost(of: column) <= limit
    }
    return rest
  }

  /// The events of each request that are worth most, the best first, by request.
  ///
  /// - Parameters:
  ///   - store: Where the events are kept.
  ///   - prices: The prices.
  ///   - limit: What reduced costs must be below.
  ///   - count: How many to keep of each request.
  ///   - isAllowed: Whether the node allows an event.
  /// - Returns: The events with their reduced costs.
  func best(
    in store: ListedColumns, at prices: Prices, below limit: Double, keeping count: Int,
    _ isAllowed: (Column) -> Bool
  ) -> [Int: [(reducedCost: Double, column: Column)]] {
    var best: [Int: [(reducedCost: Double, column: Column)]] = [:]
    for place in left {
      let column = store[place]
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

/// The events that the lists of nodes hold, each once: most are in many lists, and there are many nodes.
struct ListedColumns: Sendable {
  private var columns: [Column] = []
  private var placeOfEvent: [Event: Int32] = [:]

  /// How many events there are.
  var count: Int { columns.count }

  /// The event at a place.
  subscript(place: Int32) -> Column { columns[Int(place)] }

  /// The place of an event, which it gets now if it has none.
  mutating func place(of column: Column) -> Int32 {
    let next = Int32(columns.count)
    let place = placeOfEvent[column.event, default: next]
    if place == next {
      placeOfEvent[column.event] = next
      columns.append(column)
    }
    return place
  }
}

extension Prices {
  /// The reduced cost of an event.
  func reducedCost(of column: Column) -> Double {
    price(of: column.charges) + price(of: column.use) + cutPrice(of: column)
  }
}
