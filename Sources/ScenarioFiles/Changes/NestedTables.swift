import Yams

/// Rows of tables, gathered from groups of keys in a YAML file.
struct NestedTables {
  /// The tables by their names.
  private(set) var documents: [String: CSVDocument] = [:]

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - schema: The table, whose columns are the keys.
  ///   - group: The group, for its place in the file.
  ///   - members: The values by their keys; an unknown key is reported.
  ///   - expert: Whom the row belongs to, where the table has a column for that.
  mutating func add(
    _ schema: TableSchema, of group: SettingNode, _ members: [SettingNode], expert: String? = nil
  ) {
    let columns = schema.columns.map(\.name)
    var fields = columns.map { $0 == "expert" ? expert ?? "" : "" }
    for member in members where !member.isBlank {
      guard let place = columns.firstIndex(of: member.name),
        columns[place] != "expert" || expert == nil
      else {
        member.reportUnknown(
          among: known(columns, beside: member), as: "a column of \(schema.name)")
        continue
      }
      fields[place] = text(of: member)
    }
    let record = CSVRecord(line: group.node.mark?.line ?? 0, fields: fields)
    documents[
      schema.name, default: CSVDocument(header: CSVRecord(line: record.line, fields: columns))
    ].records.append(record)
  }

  /// The columns with the path to their group before them, as paths of nodes are.
  private func known(_ columns: [String], beside member: SettingNode) -> [String] {
    let group = member.path.dropLast(member.name.count)
    return columns.filter { $0 != "expert" }.map { group + $0 }
  }

  /// A single value, or a list as cells hold it.
  private func text(of member: SettingNode) -> String {
    if let items = member.node.sequence {
      return items.compactMap(\.scalar?.string).joined(separator: " ")
    }
    return member.value(.text) ?? ""
  }
}
