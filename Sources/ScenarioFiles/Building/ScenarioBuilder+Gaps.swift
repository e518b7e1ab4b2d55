import Scheduling

extension ScenarioBuilder {
  /// Names the topics and categories that were collected from their use.
  mutating func collectNames() {
    if topics.isOpen { contents.topics = topics.ids.map { Topic(id: $0) } }
    if categories.isOpen { contents.categories = categories.ids.map { Category(id: $0) } }
  }

  /// Warns of seats that nobody can fill because nobody is accredited for their topic or category.
  func warnOfGaps() {
    guard experts.isComplete, topics.isComplete || topics.isOpen else { return }
    let held = contents.experts.flatMap(\.accreditations)
    warnOfTopics(Set(held.compactMap(\.topic)), isAnyHeld: held.contains { $0.topic == nil })
    warnOfCategories(Set(held.map(\.category)))
  }

  private func warnOfTopics(_ held: Set<Ref<Topic>>, isAnyHeld: Bool) {
    guard !isAnyHeld else { return }
    var reported = held
    for (row, request) in zip(read(RequestTable.self).rows, contents.requests) {
      guard !request.isCancelled else { continue }
      for seat in request.seats where !seat.categories.isEmpty {
        guard reported.insert(seat.topic).inserted,
          let id = topics.ids.element(at: seat.topic.index)
        else { continue }
        row.report(\.topic, id, "is a topic no expert is accredited for", as: .warning)
      }
    }
  }

  private func warnOfCategories(_ held: Set<Ref<Category>>) {
    for row in read(TeamTable.self).rows {
      let ids = row.categories
      guard !ids.isEmpty, !ids.compactMap(categories.reference).contains(where: held.contains)
      else { continue }
      let value = ids.joined(separator: " ")
      row.report(\.categories, value, "is held by no expert", as: .warning)
    }
  }
}
