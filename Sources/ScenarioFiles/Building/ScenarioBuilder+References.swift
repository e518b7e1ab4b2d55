import Scheduling

extension ScenarioBuilder {
  /// Enters the id of a row into an index, and reports one that is there already.
  mutating func enter<Entity, Description: Table>(
    _ row: Row<Description>, _ column: KeyPath<Description, Column<String>>,
    into index: WritableKeyPath<Self, IDIndex<Entity>>
  ) -> String {
    let id = row[dynamicMember: column]
    if !id.isEmpty, !self[keyPath: index].insert(id) {
      row.report(column, id, "is there twice", advice: "give the second one another id")
    }
    return id
  }

  /// The reference of an id in a row; an unknown one is reported.
  mutating func reference<Entity, Description: Table, Value>(
    _ id: String?, in index: WritableKeyPath<Self, IDIndex<Entity>>, _ row: Row<Description>,
    _ column: KeyPath<Description, Column<Value>>
  ) -> Ref<Entity>? {
    guard let id, !id.isEmpty else { return nil }
    if let reference = self[keyPath: index].reference(id) { return reference }
    if self[keyPath: index].isOpen { return newReference(id, in: index, row, column) }
    let known = self[keyPath: index]
    guard known.isComplete else { return nil }
    let nearest = log.isCrowded ? nil : NearestName.ofID(id, among: known.ids)
    row.report(
      column, id, "is not the id of \(known.noun.withArticle)",
      advice: nearest.map { "write \($0)" })
    return nil
  }

  /// The reference of an id that becomes known by being used, if it may be one.
  private mutating func newReference<Entity, Description: Table, Value>(
    _ id: String, in index: WritableKeyPath<Self, IDIndex<Entity>>, _ row: Row<Description>,
    _ column: KeyPath<Description, Column<Value>>
  ) -> Ref<Entity>? {
    do {
      return self[keyPath: index].use(try CellFormat<String>.id.parse(id))
    } catch {
      row.report(column, id, error.message, advice: error.advice)
      return nil
    }
  }

  /// The references of ids in a row, each once, in their order.
  mutating func references<Entity, Description: Table, Value>(
    _ ids: [String], in index: WritableKeyPath<Self, IDIndex<Entity>>, _ row: Row<Description>,
    _ column: KeyPath<Description, Column<Value>>
  ) -> [Ref<Entity>] {
    var seen: Set<String> = []
    var result: [Ref<Entity>] = []
    for id in ids where seen.insert(id).inserted {
      if let reference = reference(id, in: index, row, column) { result.append(reference) }
    }
    return result
  }

  /// The administrations that codes, sub-regions and `all` stand for, in their order, each once.
  func expand<Description: Table, Value>(
    _ words: [String], _ row: Row<Description>, _ column: KeyPath<Description, Column<Value>>
  ) -> [Ref<Administration>] {
    var result: Set<Ref<Administration>> = []
    for word in words {
      if let group = groups[word] {
        result.formUnion(group)
      } else if let one = administrations.reference(word) {
        result.insert(one)
      } else if administrations.isComplete {
        let known = administrations.ids + groups.keys.sorted()
        let nearest = log.isCrowded ? nil : NearestName.of(word, among: known)
        row.report(
          column, word, "is neither an administration nor a sub-region",
          advice: nearest.map { "write \($0)" })
      }
    }
    return result.sorted()
  }

  /// The sub-regions in a row; unknown ones are reported.
  func subregions<Description: Table, Value>(
    _ names: [String], _ row: Row<Description>, _ column: KeyPath<Description, Column<Value>>
  ) -> [String] {
    for name in names where (groups[name] == nil || name == "all") && administrations.isComplete {
      let nearest = NearestName.of(name, among: groups.keys.sorted().filter { $0 != "all" })
      row.report(
        column, name, "is not a sub-region", advice: nearest.map { "write \($0)" })
    }
    return names
  }

  /// The days of a row, one day where the last is blank; a last day before the first is reported.
  func span<Description: Table>(
    _ row: Row<Description>, _ from: KeyPath<Description, Column<Day>>,
    _ until: KeyPath<Description, Column<Day?>>
  ) -> Span {
    let first = row[dynamicMember: from]
    let last = row[dynamicMember: until] ?? first
    if last < first { row.report(until, "\(last)", "is before \(first), the first day") }
    return Span(first, last)
  }
}

extension String {
  /// The word with its indefinite article.
  var withArticle: String { ("aeio".contains(first ?? "x") ? "an " : "a ") + self }
}
