import Scheduling

/// Reads a schedule from a table with a row for each seat.
struct ScheduleCSVReader {
  /// The file's name.
  let file: String
  /// Where mistakes go.
  let log: DiagnosticLog

  /// The schedule; with an error in the log it must not be used.
  func read(_ document: CSVDocument) -> StatedSchedule {
    HeaderCheck(schema: ScheduleTable.schema, file: file, document: document, log: log).run()
    var events: [StatedSchedule.Event] = []
    var places: [String: Int] = [:]
    let reading = TableReading<ScheduleTable>(document, file: file, log: log)
    for row in reading.rows where reading.has(reading.table.request.schema) {
      let place = places[row.request] ?? events.count
      if place == events.count {
        events.append(StatedSchedule.Event(request: row.request))
        places[row.request] = place
      }
      merge(row, into: &events[place])
      if let role = row.role {
        events[place].team.append(
          StatedSchedule.Event.Member(
            role: role, expert: row.expert, accreditation: row.accreditation))
      } else if let expert = row.expert {
        row.report(\.role, nil, "is blank, though \(expert) is in the team")
      }
    }
    return StatedSchedule(events: events)
  }

  private func merge(_ row: Row<ScheduleTable>, into event: inout StatedSchedule.Event) {
    merge(row, \.firstDay, into: &event.firstDay)
    merge(row, \.lastDay, into: &event.lastDay)
    merge(row, \.venue, into: &event.venue)
    merge(row, \.fund, into: &event.fund)
    merge(row, \.cost, into: &event.cost)
  }

  private func merge<Value: Equatable>(
    _ row: Row<ScheduleTable>, _ column: KeyPath<ScheduleTable, Column<Value?>>,
    into known: inout Value?
  ) {
    guard let stated = row[dynamicMember: column] else { return }
    if let known, known != stated {
      row.report(column, "\(stated)", "is \(known) in an earlier row of \(row.request)")
    }
    known = known ?? stated
  }
}
