import Scheduling

/// The ids of one kind of entity and the references they stand for.
struct IDIndex<Entity>: Sendable {
  /// What one entity is called: `venue`.
  let noun: String
  /// Whether an unknown id becomes a known one by being used, as where an optional table is
  /// missing.
  var isOpen = false
  /// Whether every row of the table could be read; unknown ids are not reported otherwise.
  var isComplete = true
  /// The ids in the order of their references.
  private(set) var ids: [String] = []
  private var references: [String: Ref<Entity>] = [:]

  /// An index without ids.
  init(_ noun: String) { self.noun = noun }

  /// Adds an id; false when it is there already.
  mutating func insert(_ id: String) -> Bool {
    guard references[id] == nil else { return false }
    references[id] = Ref(ids.count)
    ids.append(id)
    return true
  }

  /// The reference of an id.
  func reference(_ id: String) -> Ref<Entity>? { references[id] }

  /// The reference of an id that is used, collecting it where the index is open.
  mutating func use(_ id: String) -> Ref<Entity>? {
    if isOpen { _ = insert(id) }
    return references[id]
  }
}
