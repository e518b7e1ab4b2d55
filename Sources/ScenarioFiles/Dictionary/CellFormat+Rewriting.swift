extension CellFormat {
  /// The one way to write what a text says: a canonical text is written as it stands.
  var rewrite: @Sendable (String) throws(CellFault) -> String {
    { [parse, text] written throws(CellFault) in text(try parse(written)) }
  }
}
