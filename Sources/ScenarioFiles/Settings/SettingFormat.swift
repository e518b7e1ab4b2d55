import Scheduling

/// How a setting's value is written.
struct SettingFormat<Value: Sendable>: Sendable {
  /// What the dictionary calls it.
  var name: String
  /// The value of a node, or nothing after writing into the log why not.
  var parse: @Sendable (SettingNode) -> Value?
  /// The text of a value, as the dictionary prints a default.
  var text: @Sendable (Value) -> String
  /// What a workbook's cell makes of it.
  var shape = CellShape.text

  /// A single value, written as in a cell of a table.
  static func one(_ format: CellFormat<Value>) -> Self {
    SettingFormat(
      name: format.name, parse: { $0.value(format) }, text: format.text, shape: format.shape)
  }

  /// A list of so many values.
  static func list<Element>(_ count: Int, of format: CellFormat<Element>) -> Self
  where Value == [Element] {
    SettingFormat(
      name: "list of \(count) \(format.name)",
      parse: { node in
        guard let items = node.items else { return nil }
        guard items.count == count else {
          node.report("has \(items.count) values, not \(count)")
          return nil
        }
        return items.compactMap { $0.value(format) }
      }, text: { "[\($0.map(format.text).joined(separator: ", "))]" })
  }
}

extension SettingFormat<[Settings.DistanceBand]> {
  /// Distance bands from the shortest to one without a limit.
  static let bands = SettingFormat(
    name: "list of {up_to_km, days}", parse: { DistanceBands(node: $0).read() },
    text: { bands in
      let texts = bands.map { band in
        "{\(band.upToKm.map { "up_to_km: \($0), " } ?? "")days: \(band.days)}"
      }
      return "[\(texts.joined(separator: ", "))]"
    })
}
