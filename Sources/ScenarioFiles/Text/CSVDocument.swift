/// A file of comma-separated values: its rows, and what is wrong with them.
struct CSVDocument: Hashable, Sendable {
  /// The first row that is not blank.
  var header: CSVRecord?
  /// The other rows that are not blank and have no fault.
  var records: [CSVRecord] = []
  /// What is wrong.
  var faults: [CSVFault] = []

  /// What people call a column by its place: its header, else its number from 1.
  func columnName(_ field: Int) -> String {
    guard let name = header?.fields.element(at: field), !name.isEmpty else {
      return "column \(field + 1)"
    }
    return name
  }
}

extension Array {
  /// The element at a place, or nothing where the array has none.
  func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
