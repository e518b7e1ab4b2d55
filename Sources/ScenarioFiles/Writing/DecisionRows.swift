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
    let place = rows.indices.first { index in
      cell(table.request.schema, rows[index]) == event.request
        && currentState(of: rows[index]) != .declined
    }
    var row = place.map { rows[$0] } ?? header.map { _ in "" }
    for (column, cell) in cells(of: event) { set(column, of: &row, to: cell) }
    set(table.request.schema, of: &row, to: event.request)
    set(table.state.schema, of: &row, to: state.rawValue)
    if let place { rows[place] = row } else { rows.append(row) }
  }

  /// Brings what was released or confirmed for a request in line with its event as it is now.
  ///
  /// Only what the row gives is written anew. A confirmed event that changes is a released one:
  /// nobody has confirmed the change. Without an event there is nothing left that is released.
  ///
  /// - Returns: Whether the row changed.
  mutating func revise(_ request: String, to event: StatedSchedule.Event?) -> Bool {
    let place = rows.indices.first { index in
      cell(table.request.schema, rows[index]) == request
        && [.released, .confirmed].contains(currentState(of: rows[index]))
    }
    guard let place else { return false }
    guard let event else {
      rows.remove(at: place)
      return true
    }
    let changed = cells(of: event).filter { column, new in
      let old = cell(column, rows[place]) ?? ""
      return !old.isEmpty && words(old) != words(new)
    }
    guard !changed.isEmpty else { return false }
    for (column, cell) in changed { set(column, of: &rows[place], to: cell) }
    set(table.state.schema, of: &rows[place], to: Decision.State.released.rawValue)
    return true
  }

  /// What an event gives, by columns.
  private func cells(of event: StatedSchedule.Event) -> [(column: ColumnSchema, cell: String)] {
    let experts = event.team.map(\.expert)
    return [
      (table.firstDay.schema, event.firstDay?.description ?? ""),
      (table.venue.schema, event.venue ?? ""), (table.fund.schema, event.fund ?? ""),
      (
        table.experts.schema,
        experts.contains(nil) ? "" : experts.compactMap(\.self).joined(separator: " ")
      ),
    ]
  }

  /// The words of a cell, in whatever order a list gives them.
  private func words(_ cell: String) -> Set<Substring> {
    Set(cell.split { $0 == " " || $0 == ";" })
  }

  private func currentState(of row: [String]) -> Decision.State? {
    cell(table.state.schema, row).flatMap(Decision.State.init(rawValue:))
  }

  private func set(_ column: ColumnSchema, of row: inout [String], to cell: String) {
    header.firstIndex(of: column.name).map { row[$0] = cell }
  }

  private func cell(_ column: ColumnSchema, _ row: [String]) -> String? {
    header.firstIndex(of: column.name).map { row[$0].trimmed }
  }
}
