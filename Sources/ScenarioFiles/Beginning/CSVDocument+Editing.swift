extension CSVDocument {
  /// The place of a column, which is added where the table lacks it.
  mutating func column(_ name: String) -> Int {
    if let place = header?.fields.firstIndex(of: name) { return place }
    header?.fields.append(name)
    for row in records.indices { records[row].fields.append("") }
    return (header?.fields.count ?? 1) - 1
  }

  /// The cells of a column, blank where the table lacks it.
  func cells(_ name: String) -> [String] {
    guard let place = header?.fields.firstIndex(of: name) else { return records.map { _ in "" } }
    return records.map { $0.fields[place] }
  }

  /// Keeps the rows of which something is so, by what stands in a column.
  mutating func keep(_ name: String, _ isKept: (String) -> Bool) {
    let cells = cells(name)
    records = records.indices.filter { isKept(cells[$0]) }.map { records[$0] }
  }
}
