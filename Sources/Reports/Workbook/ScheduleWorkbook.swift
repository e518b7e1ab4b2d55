import Scheduling
public import Workbooks

/// The schedule as one workbook, for those who go on in a spreadsheet.
public enum ScheduleWorkbook {
  /// A schedule as a workbook's file.
  ///
  /// - Parameter schedule: The schedule.
  /// - Returns: The bytes, the same for the same schedule.
  /// - Throws: `WorkbookError` when it can't be written.
  public static func bytes(of schedule: ReportedSchedule) throws(WorkbookError) -> [UInt8] {
    try workbook(of: schedule).bytes()
  }

  /// A schedule as sheets.
  public static func workbook(of schedule: ReportedSchedule) -> Workbook {
    let events = EventSheets(draft: schedule.draft)
    let calendars = CalendarSheets(draft: schedule.draft)
    let sums = SumSheets(draft: schedule.draft)
    let unmet = UnmetSheets(schedule: schedule)
    let sheets = [
      events.schedule, events.assignments, calendars.venues, calendars.experts, sums.funds,
      sums.experts, LetterSheet(draft: schedule.draft).sheet, sums.administrations, sums.targets,
      unmet.unmet, unmet.levers,
      schedule.comparison.map { ChangeSheet(comparison: $0).sheet },
      ViolationSheet(schedule: schedule).sheet,
    ].compactMap(\.self)
    let overview = OverviewSheet(schedule: schedule, others: sheets.map(\.name))
    return Workbook(title: schedule.scenario.settings.name, sheets: [overview.sheet] + sheets)
  }
}
