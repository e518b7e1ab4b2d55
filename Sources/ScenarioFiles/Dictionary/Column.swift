/// A column of a table: its name, what its cells hold, what a blank means, what it is for.
///
/// It is at once the entry of the dictionary and the only way to read a cell, so that no column is
/// read that isn't described.
struct Column<Value: Sendable>: DescribedColumn {
  /// The entry of the dictionary.
  let schema: ColumnSchema
  /// The value of a blank cell, and what stands in for a faulty one.
  let blank: Value
  /// The value of a cell that is not blank.
  let parse: @Sendable (String) throws(CellFault) -> Value
  /// The one way to write what a cell says that is not blank.
  let rewrite: @Sendable (String) throws(CellFault) -> String

  /// A column that must be filled.
  init(required name: String, _ format: CellFormat<Value>, _ meaning: String) {
    schema = ColumnSchema(
      name: name, type: format.name, isRequired: true, blank: nil, meaning: meaning,
      shape: format.shape)
    blank = format.placeholder
    parse = format.parse
    rewrite = format.rewrite
  }

  /// A column whose blank cells have a value.
  init(
    _ name: String, _ format: CellFormat<Value>, default value: Value, blank: String? = nil,
    _ meaning: String
  ) {
    let text = format.text(value)
    schema = ColumnSchema(
      name: name, type: format.name, isRequired: false, blank: blank ?? text, meaning: meaning,
      shape: format.shape)
    self.blank = value
    parse = format.parse
    rewrite = format.rewrite
  }

  /// A column whose blank cells have no value of their own.
  init<Cell>(_ name: String, _ format: CellFormat<Cell>, blank: String, _ meaning: String)
  where Value == Cell? {
    schema = ColumnSchema(
      name: name, type: format.name, isRequired: false, blank: blank, meaning: meaning,
      shape: format.shape)
    self.blank = nil
    parse = { text throws(CellFault) in
      do throws(CellFault) {
        return try format.parse(text)
      } catch {
        let isVoid = ["none", "null", "n/a", "-", "?"].contains(text.lowercased())
        throw isVoid ? CellFault(error.message, advice: "leave it blank") : error
      }
    }
    rewrite = format.rewrite
  }
}
