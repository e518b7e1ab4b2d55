/// How a value is written in a cell of a table or as a setting.
struct CellFormat<Value: Sendable>: Sendable {
  /// What the dictionary calls it.
  var name: String
  /// What stands in for a faulty cell while the rest of the file is read; it never leaves the
  /// reader.
  var placeholder: Value
  /// The value of a text that is not blank and has no blanks at its ends.
  var parse: @Sendable (String) throws(CellFault) -> Value
  /// The text of a value, as the dictionary prints a default.
  var text: @Sendable (Value) -> String
  /// What a workbook's cell makes of it.
  var shape = CellShape.text
}
