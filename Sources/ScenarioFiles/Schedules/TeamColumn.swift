/// Takes a table of events for one of seats: its column `team` says who is in which seat, as
/// `lead AUS-02, trainer FJI-01`.
enum TeamColumn {
  /// The name of the column.
  static let name = "team"

  /// The table with a row for each member; one that has no such column, or has roles, stays as it is.
  static func expanded(_ document: CSVDocument) -> CSVDocument {
    guard let header = document.header, let team = header.fields.firstIndex(of: name),
      !header.fields.contains("role")
    else { return document }
    var seats = document
    seats.header?.fields[team] = "role"
    seats.header?.fields.append("expert")
    seats.records = document.records.flatMap { record in
      members(in: record.fields[team]).map { role, expert in
        var fields = record.fields
        fields[team] = role
        return CSVRecord(line: record.line, fields: fields + [expert])
      }
    }
    return seats
  }

  /// The members of a team: ids of experts hold no blanks, so the last word is theirs.
  private static func members(in text: String) -> [(role: String, expert: String)] {
    let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return [("", "")] }
    return parts.map { part in
      guard let blank = part.lastIndex(of: " ") else { return (part, "") }
      return (String(part[..<blank]).trimmed, String(part[part.index(after: blank)...]))
    }
  }
}
