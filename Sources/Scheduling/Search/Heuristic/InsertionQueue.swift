/// The requests that are to be inserted, the most urgent first.
struct InsertionQueue {
  /// A request with its offers.
  struct Pending {
    let request: Int
    var offers: [InsertionSearch.Offer]
    /// How many events had been added when the offers were last looked at.
    var age: Int

    func urgency(_ order: Repair.Order) -> Double {
      guard order == .regret else { return -offers[0].price }
      return (offers.count > 1 ? offers[1].price : 0) - offers[0].price
    }
  }

  /// How many events have been added.
  var age = 0
  /// Those with offers.
  private var pending: [Pending] = []
  /// Those that may have offers once another request has an event.
  private var waiting: [Int] = []

  mutating func add(_ request: Int, _ offers: [InsertionSearch.Offer], mayWait: Bool) {
    if !offers.isEmpty {
      pending.append(Pending(request: request, offers: offers, age: age))
    } else if mayWait {
      waiting.append(request)
    }
  }

  mutating func popMostUrgent(_ order: Repair.Order) -> Pending? {
    let next = pending.indices.max {
      pending[$0].urgency(order) < pending[$1].urgency(order)
    }
    return next.map { pending.remove(at: $0) }
  }

  mutating func popAll() -> [Pending] {
    defer { pending.removeAll(keepingCapacity: true) }
    return pending
  }

  mutating func popWaiting() -> [Int] {
    defer { waiting.removeAll() }
    return waiting
  }
}
