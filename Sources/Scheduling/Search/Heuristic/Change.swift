/// Changes to a plan that can be taken back.
struct Change {
  private(set) var plan: Plan
  /// The events as they were, of the requests that were touched.
  private var before: [(request: Int, event: PlannedEvent?)] = []
  private var isTouched: [Bool]

  init(_ plan: Plan) {
    self.plan = plan
    isTouched = Array(repeating: false, count: plan.requestCount)
  }

  /// Adds an event if that makes the schedule better; says whether it did.
  mutating func add(_ event: PlannedEvent) -> Bool {
    guard plan.admits(event) else { return false }
    touch(event.request)
    let levels = plan.levels
    plan.add(event)
    guard plan.levels < levels else {
      plan.remove(event.request)
      return false
    }
    return true
  }

  /// Adds an event if it fits, better or not; says whether it did.
  mutating func force(_ event: PlannedEvent) -> Bool {
    guard plan.admits(event) else { return false }
    touch(event.request)
    plan.add(event)
    return true
  }

  /// Takes the event of a request out, and those that can't be without it; returns their requests.
  mutating func remove(_ request: Int) -> [Int] {
    guard plan.events[request] != nil else { return [] }
    touch(request)
    plan.remove(request)
    return plan.flat.dependents[request].reduce(into: [request]) { $0 += remove($1) }
  }

  /// Keeps what was changed.
  mutating func keep() {
    for (request, _) in before { isTouched[request] = false }
    before.removeAll(keepingCapacity: true)
  }

  /// Takes back what was changed.
  mutating func undo() {
    for (request, _) in before { plan.remove(request) }
    for (_, event) in before { if let event { plan.add(event) } }
    keep()
  }

  private mutating func touch(_ request: Int) {
    guard !isTouched[request] else { return }
    isTouched[request] = true
    before.append((request, plan.events[request]))
  }
}
