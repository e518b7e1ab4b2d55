import Scheduling
import Workbooks

/// Finds where a workbook's sheet of events says something else than its sheet of seats.
struct ScheduleSheetCheck {
  /// The workbook's name.
  let file: String
  /// The name of the sheet of seats.
  let seats: String
  /// What the sheet of seats says.
  let schedule: StatedSchedule
  /// Where mistakes go.
  let log: DiagnosticLog

  /// What both sheets say of an event, by the columns' names.
  private static let columns = ["first_day", "last_day", "venue", "fund", "cost", TeamColumn.name]

  /// Compares the sheet of events.
  func run(_ sheet: SheetContents) {
    let table = SheetTable(sheet, columns: [])
    let header = table.document.header?.fields ?? []
    guard let request = header.firstIndex(of: "request") else { return }
    let stated = Dictionary(schedule.events.map { ($0.request, $0) }) { first, _ in first }
    var seen: Set<String> = []
    for record in table.document.records where !record.fields[request].isBlank {
      let id = record.fields[request].trimmed
      seen.insert(id)
      guard let event = stated[id] else {
        report(sheet, record.line, table.letters["request"], id, "has no row in sheet \(seats)")
        continue
      }
      for (name, text) in zip(Self.columns, Self.texts(of: event)) {
        guard let column = header.firstIndex(of: name) else { continue }
        let shown = record.fields[column].trimmed
        guard shown != text else { continue }
        report(
          sheet, record.line, table.letters[name], shown,
          "is \(text.isEmpty ? "blank" : text) in sheet \(seats)", column: name)
      }
    }
    for event in schedule.events where !seen.contains(event.request) {
      report(sheet, nil, nil, event.request, "has no row, but has one in sheet \(seats)")
    }
  }

  private static func texts(of event: StatedSchedule.Event) -> [String] {
    [
      event.firstDay?.description ?? "", event.lastDay?.description ?? "", event.venue ?? "",
      event.fund ?? "", event.cost.map(String.init) ?? "",
      event.team.map { "\($0.role) \($0.expert ?? "?")" }.joined(separator: ", "),
    ]
  }

  private func report(
    _ sheet: SheetContents, _ row: Int?, _ letters: String?, _ value: String, _ message: String,
    column: String? = nil
  ) {
    var diagnostic = Diagnostic(
      file: file, row: row, column: column, value: value, message,
      advice: "make the two sheets say the same, or delete the one that is out of date")
    diagnostic.sheet = sheet.name
    diagnostic.letters = letters
    log.add(diagnostic)
  }
}
