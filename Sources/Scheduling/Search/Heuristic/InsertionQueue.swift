/// The requests that are to be inserted, the most urgent first.
struct InsertionQueue {
  /// A request with its offers.
  struct Pending {
    let request: Int
    let offers: [InsertionSearch.Offer]
    /// How much it matters that it is inserted next.
    ///
    /// It is kept because each look for the most urgent one reads it of all.
    let urgency: Double
    /// How many events had been added when the offers were last looked at.
    let age: Int
  }

  /// Which request comes next.
  private let order: Repair.Order
  /// How many events have been added.
  var age = 0
  /// Those with offers.
  private var pending: [Pending] = []
  /// Those that may have offers once another request has an event.
  private var waiting: [Int] = []

  init(by order: Repair.Order) { self.order = order }

  mutating func add(_ request: Int, _ offers: [InsertionSearch.Offer], mayWait: Bool) {
    if let first = offers.first {
      let second = offers.count > 1 ? offers[1].price : 0
      let urgency = (order == .regret ? second : 0) - first.price
      pending.append(Pending(request: request, offers: offers, urgency: urgency, age: age))
    } else if mayWait {
      waiting.append(request)
    }
  }

  mutating func popMostUrgent() -> Pending? {
    let next = pending.indices.max { pending[$0].urgency < pending[$1].urgency }
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
