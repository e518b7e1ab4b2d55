import ArgumentParser
import Reports
import Scheduling

/// A format to write a schedule, or a program for other solvers, in.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case csv
  case md
  case xlsx
  case ics
  case newsletter
  case html
  case pdf
  case svg
  case unmet
  case mps

  /// The formats that show what would meet the unmet requests.
  static let withRemedies: [ExportFormat] = [.unmet, .html, .pdf, .xlsx]

  /// The files of a schedule in this format, by their names; none for what is no schedule.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - pictures: Which pictures to draw, and how.
  ///   - seconds: How long a browser may print.
  /// - Returns: The files' bytes.
  /// - Throws: What keeps a browser from printing, or a library refuses to write.
  func files(
    of schedule: ReportedSchedule, pictures: PictureChoice = PictureChoice(),
    secondsToPrint seconds: Double = PrintOptions.seconds
  ) throws -> [String: [UInt8]] {
    switch self {
    case .json:
      Self.file(
        "schedule.json",
        ScheduleJSON.text(of: schedule.draft, hash: schedule.hash, version: schedule.version))
    case .csv: Self.file("schedule.csv", ScheduleCSV.text(of: schedule.draft))
    case .md:
      Self.file(
        "schedule.md",
        ScheduleMarkdown.text(of: schedule.draft, hash: schedule.hash, version: schedule.version))
    case .xlsx: ["schedule.xlsx": try ScheduleWorkbook.bytes(of: schedule)]
    case .ics: try ScheduleCalendars.files(of: schedule)
    case .newsletter:
      Self.file("newsletter.md", NewsletterMarkdown.text(of: schedule.draft))
    case .html: Self.file("report.html", ReportPage.text(of: schedule))
    case .pdf:
      [
        "report.pdf": try BrowserPrint.pdf(of: ReportPage.text(of: schedule), within: seconds)
      ]
    case .svg: SchedulePictures.files(of: schedule, pictures).mapValues { Array($0.utf8) }
    case .unmet:
      Self.file(
        "unmet.txt",
        UnmetText.text(
          of: schedule.draft.unmet, schedule.remedies, scenario: schedule.scenario))
    case .mps: [:]
    }
  }

  private static func file(_ name: String, _ text: String) -> [String: [UInt8]] {
    [name: Array(text.utf8)]
  }
}
