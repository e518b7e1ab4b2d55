/// Different events that good schedules were made of, a few for each request.
struct SeenEvents {
  private struct Key: Hashable {
    let row: Int
    let fund: Int
    let members: [Int32]
  }

  private var known: [Set<Key>]
  /// The events in the order in which they were seen first.
  private(set) var events: [PlannedEvent] = []
  /// The most of one request.
  private let most: Int

  init(requests: Int, atMost most: Int = 40) {
    known = Array(repeating: [], count: requests)
    self.most = most
  }

  /// Adds the events of a schedule.
  mutating func add(_ schedule: Walk.Found) {
    for event in schedule.events {
      guard let event, known[event.request].count < most else { continue }
      let key = Key(row: event.row, fund: event.fund, members: event.members)
      if known[event.request].insert(key).inserted { events.append(event) }
    }
  }
}
