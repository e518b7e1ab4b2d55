import Calendars
import Foundation
import Reports
import ScenarioFiles
import Scheduling

/// Reads the calendars that were sent before, or the schedule they were made of.
enum PreviousCalendars {
  /// The entries by their calendars' files.
  ///
  /// A schedule beside which its calendars lie stands for them: they know how often each entry was
  /// changed, which a schedule does not. Without them all events of a schedule count as drafts, since
  /// what was decided since it was made is news.
  ///
  /// - Parameters:
  ///   - path: A schedule, a folder of calendars, the folder that holds it, or a calendar in it.
  ///   - input: The scenario.
  /// - Returns: The entries.
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong.
  static func read(_ path: String, for input: ScenarioInput) throws -> [String: [Appointment]] {
    guard let folder = folder(of: path) else {
      let schedule = try ScheduleInput(path, for: input)
      return ScheduleCalendars.appointments(
        of: schedule.assessment.events, in: input.scenario.undecided)
    }
    let name = URL(fileURLWithPath: path).lastPathComponent
    var faults: [Diagnostic] = []
    var calendars: [String: [Appointment]] = [:]
    for (file, text) in try CalendarFolder.read(folder) {
      calendars["calendars/\(file)"] = AppointmentCalendar.appointments(in: text)
      if calendars["calendars/\(file)"] == nil {
        faults.append(Diagnostic(file: file, "is not a calendar", advice: "export it again"))
      }
    }
    if faults.isEmpty, !ScheduleCalendars.isKnown(calendars, in: input.scenario) {
      faults.append(
        Diagnostic(
          file: name, "holds no calendar of \(input.scenario.settings.name)",
          advice: "give the folder calendars that was exported for this year"))
    }
    guard faults.isEmpty else { throw ScenarioDiagnostics(faults) }
    return calendars
  }

  /// The folder of calendars that a path means; nil where it means a schedule.
  private static func folder(of path: String) -> String? {
    let url = URL(fileURLWithPath: path)
    guard let kind = try? url.resourceValues(forKeys: [.isDirectoryKey]) else { return nil }
    let isFolder = kind.isDirectory ?? false
    if url.pathExtension.lowercased() == "ics" {
      let parent = url.deletingLastPathComponent()
      let isWithin = ["experts", "administrations"].contains(parent.lastPathComponent)
      return (isWithin ? parent.deletingLastPathComponent() : parent).path
    }
    let beside = isFolder ? url : url.deletingLastPathComponent()
    let inner = beside.appendingPathComponent("calendars").path
    if FileManager.default.fileExists(atPath: "\(inner)/schedule.ics") { return inner }
    return isFolder ? path : nil
  }
}

extension Scenario {
  /// The same before anything was released or confirmed, so that every event is a draft.
  fileprivate var undecided: Scenario {
    var contents = contents
    contents.decisions.removeAll { $0.state == .released || $0.state == .confirmed }
    return Scenario(contents)
  }
}
