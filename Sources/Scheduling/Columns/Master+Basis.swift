internal import IntegerProgramming

/// Where the simplex method may begin.
extension Master {
  /// The basis of a schedule: its events are basic in the rows of their requests, and what pays for
  /// shortfalls in the rows of these; everywhere else the row is.
  ///
  /// It is triangular, so never singular, and feasible for every program that allows the schedule.
  /// Nil where an event is unknown.
  func basis(of events: [Event]) -> Basis? {
    guard let values = values(of: events) else { return nil }
    var basis = Basis(
      rows: Array(repeating: .basic, count: program.rows.count),
      columns: program.columns.indices.map { column in
        let bounds = program.columns[column]
        if bounds.lower == bounds.upper { return .fixed }
        return values[column] >= bounds.upper ? .atUpper : .atLower
      })
    for event in events {
      guard let index = index(of: event), let row = row(of: event.request) else { return nil }
      basis.columns[programColumns[index]] = .basic
      basis.rows[row] = .atUpper
    }
    for slack in slacks {
      let column = program.columns[slack.column]
      guard values[slack.column] > column.lower, values[slack.column] < column.upper,
        let row = slack.row
      else { continue }
      basis.columns[slack.column] = .basic
      basis.rows[row] = .atLower
    }
    return basis
  }

  /// The program's values for events, the columns of soft limits paying what they must; nil where an
  /// event is unknown.
  func values(of events: [Event]) -> [Double]? {
    var values = Array(repeating: 0.0, count: program.columns.count)
    for event in events {
      guard let index = index(of: event) else { return nil }
      values[programColumns[index]] = 1
    }
    return settled(values)
  }
}
