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
  ///
  /// Where money is short other events are paid from other funds, if that helps.
  mutating func add(_ event: PlannedEvent, _ random: inout SplitMix) -> Bool {
    let levels = plan.levels
    guard force(event) else { return false }
    guard plan.left[event.fund] >= 0 || settle(event.fund, &random), plan.levels < levels else {
      plan.remove(event.request)
      return false
    }
    return true
  }

  /// Adds an event if it fits but for money, better or not; says whether it did.
  mutating func force(_ event: PlannedEvent) -> Bool {
    guard plan.admitsWithoutMoney(event) else { return false }
    touch(event.request)
    plan.add(event)
    return true
  }

  /// Lets events be paid from other funds until a fund is no longer overdrawn; says whether it is so.
  ///
  /// If that is not possible, everything is as before.
  mutating func settle(_ fund: Int, _ random: inout SplitMix) -> Bool {
    var settlement = Settlement()
    return settlement.settle(fund, &self, &random)
  }

  /// Lets another fund of its stay pay for the event of a request.
  mutating func pay(for request: Int, from place: Int) {
    touch(request)
    plan.pay(for: request, from: place)
  }

  /// Takes the event of a request out, and those that can't be without it; returns their requests.
  mutating func remove(_ request: Int) -> [Int] {
    guard plan.events[request] != nil else { return [] }
    touch(request)
    plan.remove(request)
    return plan.flat.dependents[request].reduce(into: [request]) { $0 += remove($1) }
  }

  /// Takes a unit of use of a line to count more or less than it does.
  mutating func setBias(ofEntry entry: Int, _ bias: Double) { plan.setBias(ofEntry: entry, bias) }

  /// Puts other events in the place of all there are, for good.
  mutating func replace(by events: [PlannedEvent?]) {
    let others = events.indices.filter { request in
      events[request].map { !plan.has($0) } ?? (plan.events[request] != nil)
    }
    for request in others { plan.remove(request) }
    for request in others { if let event = events[request] { plan.add(event) } }
    keep()
  }

  /// Puts other events in the place of those of some requests, as far as they fit.
  ///
  /// - Parameters:
  ///   - events: The other events, by request.
  ///   - requests: The requests, with all that have no event without theirs.
  /// - Returns: The requests whose other events do not fit.
  mutating func put(_ events: [PlannedEvent?], of requests: [Int]) -> [Int] {
    var left = requests.filter { request in
      events[request].map { !plan.has($0) } ?? (plan.events[request] != nil)
    }
    left = Array(Set(left + left.flatMap { remove($0) })).sorted()
    left.removeAll { events[$0] == nil }
    var isGrowing = true
    while isGrowing {
      let before = left.count
      left.removeAll { request in
        events[request].map { plan.left[$0.fund] >= $0.cost && force($0) } ?? true
      }
      isGrowing = left.count < before
    }
    return left
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
