/// Takes over from one schedule into another what makes it better, part by part.
///
/// Two walks that go on from one schedule mostly change different parts of it where it is large, and both
/// changes can be had. A part is a request whose events differ, with those whose events stand in the way of
/// the other schedule's, and so on: D. Whitley et al., "A Partition Crossover for the Traveling Salesman
/// Problem", GECCO 2009.
enum Recombination {
  /// How many requests a part may have.
  private static let most = 24

  /// Takes over what is better.
  ///
  /// - Parameters:
  ///   - other: The events of another schedule, by request.
  ///   - change: The schedule that gets better; what it takes over is kept.
  ///   - random: The chance.
  static func takeOver(
    from other: [PlannedEvent?], into change: inout Change, _ random: inout SplitMix
  ) {
    for request in other.indices {
      guard let event = other[request], !change.plan.has(event) else { continue }
      let levels = change.plan.levels
      if replace(request, by: other, in: &change, &random), change.plan.levels < levels {
        change.keep()
      } else {
        change.undo()
      }
    }
  }

  /// Puts the other schedule's events in the place of those of a request and of all that stand in their
  /// way; says whether that was possible.
  private static func replace(
    _ request: Int, by other: [PlannedEvent?], in change: inout Change, _ random: inout SplitMix
  ) -> Bool {
    var part = change.remove(request)
    if part.isEmpty { part = [request] }
    var left = part
    while !left.isEmpty {
      var waiting: [Int] = []
      var isMoving = false
      for request in left {
        guard let event = other[request] else { continue }
        let gone = clear(for: event, other, &change)
        part += gone
        waiting += gone
        guard part.count <= Self.most else { return false }
        let isPlaced = change.force(event)
        if !isPlaced { waiting.append(request) }
        isMoving = isMoving || isPlaced || !gone.isEmpty
      }
      guard isMoving || waiting.isEmpty else { return false }
      left = waiting
    }
    return Set(part.compactMap { other[$0]?.fund }).sorted().allSatisfy { fund in
      change.plan.left[fund] >= 0 || change.settle(fund, &random)
    }
  }

  /// Takes out what stands in the way of an event and is not of the other schedule; returns the requests.
  private static func clear(
    for event: PlannedEvent, _ other: [PlannedEvent?], _ change: inout Change
  ) -> [Int] {
    var gone: [Int] = []
    for use in event.use where !change.plan.admits(use) {
      for user in change.plan.users(of: use) where !change.plan.admits(use) {
        if let event = other[user], change.plan.has(event) { continue }
        gone += change.remove(user)
      }
    }
    return gone
  }
}
