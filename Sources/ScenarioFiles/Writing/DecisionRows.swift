import Scheduling

/// The rows of `decisions.csv` while events are entered.
struct DecisionRows {
  private var header: [String]
  private var rows: [[String]]
  private let table = DecisionTable()

  /// The rows as they stand, with the columns of the contract that they lack.
  init(document: CSVDocument) {
    let given = document.header?.fields ?? []
    let missing = DecisionTable.columns.map(\.name).filter { !given.contains($0) }
    header = given + missing
    let blanks = missing.map { _ in "" }
    rows = document.records.map { $0.fields + blanks }
  }

  /// The header and the rows.
  var all: [[String]] { [header] + rows }

  /// Enters an event in place of what was decided for its request, else at the end.
  mutating func enter(_ event: StatedSchedule.Event, as state: Decision.State) {
    let place = rows.indices.first { takesPlace(of: rows[$0], event) }
    var row = place.map { rows[$0] } ?? header.map { _ in "" }
    let experts = event.team.map(\.expert)
    let cells = [
      table.request.schema.name: event.request,
      table.firstDay.schema.name: event.firstDay?.description ?? "",
      table.venue.schema.name: event.venue ?? "", table.fund.schema.name: event.fund ?? "",
      table.experts.schema.name: experts.contains(nil)
        ? "" : experts.compactMap(\.self).joined(separator: " "),
      table.state.schema.name: state.rawValue,
    ]
    for (name, cell) in cells { header.firstIndex(of: name).map { row[$0] = cell } }
    if let place { rows[place] = row } else { rows.append(row) }
  }

  private func takesPlace(of row: [String], _ event: StatedSchedule.Event) -> Bool {
    cell(table.request.schema, row) == event.request
      && cell(table.state.schema, row) != Decision.State.declined.rawValue
  }

  private func cell(_ column: ColumnSchema, _ row: [String]) -> String? {
    header.firstIndex(of: column.name).map { row[$0].trimmed }
  }
}
