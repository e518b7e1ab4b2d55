import Scheduling
import Workbooks

/// A sheet with a row for each venue or expert and a column for each week of the period.
struct WeekGrid {
  /// What is in a row: its name, and the events with the days they take there.
  struct Row {
    /// The id and, where it says more, a name.
    var name: [String]
    /// The events.
    var events: [(event: Event, days: Span)]
  }

  /// The sheet's name.
  var name: String
  /// The headings of the columns with names.
  var headings: [String]
  /// The rows.
  var rows: [Row]
  /// The scenario.
  var scenario: Scenario

  /// The sheet.
  var sheet: Sheet {
    let weeks = weeks
    let style = CellStyle.header.with { $0.format = .dayAndMonth }
    let header = headings.map { Cell.text($0, .header) } + weeks.map { .day($0.first, style) }
    let cells = rows.map { row in row.name.map { .report($0) } + weeks.map { cell(row, in: $0) } }
    var sheet = Sheet(name, rows: [header] + cells)
    let fitted = sheet.fittedWidths(most: 36)
    sheet.widths = fitted.enumerated().map { $0 < headings.count ? $1 : min(max($1 - 3, 7.5), 16) }
    sheet.heights = sheet.fittedHeights
    sheet.frozenRows = 1
    sheet.frozenColumns = headings.count
    return sheet
  }

  /// The weeks from Monday to Sunday that the period touches.
  private var weeks: [Span] {
    let period = scenario.period
    let sinceMonday = Weekday.allCases.firstIndex(of: period.first.weekday) ?? 0
    let first = period.first - sinceMonday
    return stride(from: first.number, through: period.last.number, by: 7).map {
      Span(Day(number: $0), Day(number: $0 + 6))
    }
  }

  private func cell(_ row: Row, in week: Span) -> Cell {
    let events = row.events.filter { $0.days.overlaps(week) }.map(\.event)
    guard let first = events.first else { return .blank }
    let style = CellStyle.wrapped.filled(SheetColours.of(scenario[first.request].kind))
    return .report(events.map { scenario[$0.request].id }.joined(separator: " "), style)
  }
}
