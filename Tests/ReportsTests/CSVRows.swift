/// The rows of a table after RFC 4180, read scalar by scalar.
struct CSVRows {
  private(set) var rows: [[String]] = []

  init(_ text: String) {
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        cell.append(scalar)
      case ("\"", _):
        isQuoted.toggle()
      case (",", false), ("\n", false):
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        guard scalar == "\n" else { continue }
        rows.append(row)
        row = []
      case ("\r", false):
        continue
      default:
        cell.append(scalar)
      }
    }
  }
}
