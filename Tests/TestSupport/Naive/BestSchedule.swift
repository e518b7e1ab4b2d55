public import Scheduling

/// The best schedule there is, found by trying all.
public struct BestSchedule: Sendable {
  /// The values of the best schedule.
  public private(set) var levels = LevelValues()
  /// The best schedule.
  public private(set) var events: [Event] = []
  /// How many schedules were scored.
  public private(set) var scored = 0
  private let naive: Naive
  private let options: [[NaiveEvent]]

  /// Tries every schedule.
  ///
  /// - Parameters:
  ///   - naive: The scenario.
  ///   - options: The events each request may have, in the order of requests.
  public init(_ naive: Naive, options: [[NaiveEvent]]) {
    self.naive = naive
    self.options = options
    levels = naive.levels([])
    search(from: 0, [])
  }

  private mutating func search(from request: Int, _ chosen: [NaiveEvent]) {
    guard request < options.count else { return score(chosen) }
    for event in options[request] {
      let longer = chosen + [event]
      guard !NaiveRule.withoutSequence.contains(where: { $0.isBroken(longer, naive) }) else {
        continue
      }
      search(from: request + 1, longer)
    }
    if mayLeaveOut(from: request + 1, chosen) { search(from: request + 1, chosen) }
  }

  /// Whether leaving out every request so far without an event can still be best: what is unmet by
  /// then is never made good later.
  private func mayLeaveOut(from next: Int, _ chosen: [NaiveEvent]) -> Bool {
    var mandatory = 0
    for index in 0..<next where naive.contents.requests[index].isMandatory {
      guard naive.contents.requests[index].status != .cancelled else { continue }
      if !chosen.contains(where: { $0.ref.index == index }) { mandatory += 1 }
    }
    return mandatory <= levels[.mandatory]
  }

  private mutating func score(_ chosen: [NaiveEvent]) {
    guard !NaiveRule.all.contains(where: { $0.id == "sequence" && $0.isBroken(chosen, naive) })
    else { return }
    scored += 1
    let value = naive.levels(chosen)
    guard value < levels else { return }
    levels = value
    events = chosen.map(\.event)
  }
}
