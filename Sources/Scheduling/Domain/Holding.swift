/// What an accreditation is for: a category and a topic, or every topic.
struct Holding: Hashable, Sendable {
  let category: Ref<Category>
  let topic: Ref<Topic>?
}

extension [Expert] {
  /// The experts who hold an accreditation for each thing, in their order.
  var byHolding: [Holding: [Ref<Expert>]] {
    var holders: [Holding: [Ref<Expert>]] = [:]
    for (index, expert) in enumerated() {
      for held in Set(
        expert.accreditations.map { Holding(category: $0.category, topic: $0.topic) })
      {
        holders[held, default: []].append(Ref(index))
      }
    }
    return holders
  }
}
