public import Scheduling

/// Whether a schedule delivers certain requests, found by trying one event after the other.
public struct NaiveDelivery: Sendable {
  /// The first schedule found that delivers them.
  public private(set) var events: [Event]?
  /// Whether the search was given up, so that there may be a schedule all the same.
  public private(set) var hasGivenUp = false
  private let naive: Naive
  private let options: [[NaiveEvent]]
  private let wanted: Set<Ref<Request>>
  private var steps = 0
  private let most: Int

  /// Searches.
  ///
  /// - Parameters:
  ///   - wanted: The requests to deliver; others may be delivered too.
  ///   - naive: The scenario.
  ///   - most: How many events are tried at most.
  public init(of wanted: Set<Ref<Request>>, _ naive: Naive, trying most: Int) {
    self.naive = naive
    self.wanted = wanted
    self.most = most
    options = naive.contents.requests.indices.map { naive.events(of: Ref($0)) }
    search(from: 0, [])
  }

  private mutating func search(from request: Int, _ chosen: [NaiveEvent]) {
    guard events == nil, !hasGivenUp else { return }
    guard request < options.count else {
      if naive.brokenRules(chosen).isEmpty { events = chosen.map(\.event) }
      return
    }
    if !wanted.contains(Ref(request)) { search(from: request + 1, chosen) }
    for event in options[request] {
      steps += 1
      guard steps <= most else { return hasGivenUp = true }
      let longer = chosen + [event]
      if NaiveRule.withoutSequence.contains(where: { $0.isBroken(longer, naive) }) { continue }
      search(from: request + 1, longer)
      if events != nil || hasGivenUp { return }
    }
  }
}

extension Naive {
  /// Whether no event of a request meets every rule even when it stands alone, what must come before it
  /// taken as delivered.
  public func isImpossibleAlone(_ request: Ref<Request>) -> Bool {
    !events(of: request).contains { event in
      !NaiveRule.withoutSequence.contains { $0.isBroken([event], self) }
    }
  }
}
