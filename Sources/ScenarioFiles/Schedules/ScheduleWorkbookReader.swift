import Foundation
import Scheduling
import Workbooks

/// Reads a schedule from a workbook: from its sheet `assignments`, which has a row for each seat.
///
/// The sheet `schedule` beside it shows the same events, a row for each. Where a person changed only
/// one of the two, nobody could know which one they meant: so that is an error. A workbook that has
/// no sheet `assignments` is read by its sheet `schedule`, teams and all.
struct ScheduleWorkbookReader {
  /// The file's name.
  let file: String
  /// Where mistakes go.
  let log: DiagnosticLog

  /// The sheet with the seats.
  static let seats = "assignments"
  /// The sheet with the events.
  static let events = "schedule"

  /// The schedule in a file; with an error in the log it must not be used.
  func read(_ path: String) -> StatedSchedule {
    let sheets: [SheetContents]
    do throws(WorkbookError) {
      sheets = try WorkbookReader.read(path).sheets
    } catch {
      log.add(Diagnostic(error, file: file))
      return StatedSchedule(events: [])
    }
    func sheet(_ name: String) -> SheetContents? {
      sheets.first { SheetNames.key($0.name) == name }
    }
    guard let seats = sheet(Self.seats) ?? sheet(Self.events) else {
      log.add(
        Diagnostic(
          file: file, "has no sheet \(Self.seats)",
          advice: "give the workbook that mobilize export --to xlsx wrote"))
      return StatedSchedule(events: [])
    }
    let schedule = read(seats)
    if SheetNames.key(seats.name) == Self.seats, let events = sheet(Self.events), !log.hasErrors {
      ScheduleSheetCheck(file: file, seats: seats.name, schedule: schedule, log: log).run(events)
    }
    return schedule
  }

  private func read(_ sheet: SheetContents) -> StatedSchedule {
    let table = SheetTable(sheet, columns: ScheduleTable.schema.columns.map(\.name))
    let own = DiagnosticLog()
    let schedule = ScheduleCSVReader(file: file, log: own).read(
      TeamColumn.expanded(table.document))
    var letters = table.letters
    if let team = letters[TeamColumn.name] {
      letters = letters.merging(["role": team, "expert": team]) { known, _ in known }
    }
    var places = SheetPlaces(workbook: file)
    places.enter(.init(sheet: sheet.name, letters: letters), for: file)
    for diagnostic in own.diagnostics { log.add(places.located(diagnostic)) }
    return schedule
  }
}
