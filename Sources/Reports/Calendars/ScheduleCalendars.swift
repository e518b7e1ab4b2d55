public import Calendars
public import Scheduling

/// A schedule as calendars: of all events, of each expert, and of each administration.
public enum ScheduleCalendars {
  /// The calendars as files by their names.
  ///
  /// - Parameter schedule: The schedule, with the edition to write.
  /// - Returns: The files: `calendars/schedule.ics`, and one for each expert and administration that
  ///   has an entry now or had one in the previous edition.
  /// - Throws: `CalendarRefusal` when libical refuses an entry.
  public static func files(
    of schedule: ReportedSchedule
  ) throws(CalendarRefusal) -> [String: [UInt8]] {
    let scenario = schedule.scenario
    let current = appointments(of: schedule.draft.events, in: scenario)
    let scope = CalendarName(of: scenario.settings).scope
    let previous = schedule.edition.previous.mapValues { entries in
      entries.filter { $0.uid.hasSuffix(scope) }
    }.filter { !$0.value.isEmpty }
    let owners = owners(in: scenario)
    var files: [String: [UInt8]] = [:]
    for file in Set(current.keys).union(previous.keys) {
      let entries = CalendarRevision.revised(current[file] ?? [], after: previous[file] ?? [])
      let calendar = AppointmentCalendar(
        name: scenario.settings.name + (owners[file].map { ": \($0)" } ?? ""),
        details: scenario.contents.isSynthetic ? "Contains synthetic data" : "",
        appointments: entries)
      let text = try calendar.text(
        by: "Mobilize \(schedule.version)",
        at: schedule.edition.stamp ?? Stamp(scenario.settings.planningDate))
      files[file] = Array(text.utf8)
    }
    return files
  }

  /// The entries of all calendars, by their files, each calendar's in the order of its days.
  public static func appointments(of events: [Event], in scenario: Scenario)
    -> [String: [Appointment]]
  {
    let names = CalendarName(of: scenario.settings)
    var calendars: [String: [Appointment]] = [CalendarName.all: []]
    for event in events {
      guard let entries = EventAppointments(event, in: scenario, names) else { continue }
      calendars[CalendarName.all, default: []].append(entries.forAll)
      for administration in entries.administrations {
        calendars[CalendarName.file(of: scenario[administration]), default: []]
          .append(entries.forAdministration(administration))
      }
      for candidate in event.candidates {
        let expert = scenario[candidate.expert]
        calendars[CalendarName.file(of: expert), default: []] += entries.forExpert(candidate)
        guard expert.organisation == .member else { continue }
        calendars[CalendarName.file(of: scenario[expert.administration]), default: []]
          .append(entries.awayFromWork(candidate))
      }
    }
    return calendars.mapValues { entries in
      names.distinct(entries).sorted { ($0.span.first, $0.uid) < ($1.span.first, $1.uid) }
    }
  }

  /// Whether any of these entries could be an earlier edition of a scenario's.
  public static func isKnown(_ previous: [String: [Appointment]], in scenario: Scenario) -> Bool {
    let scope = CalendarName(of: scenario.settings).scope
    return previous.values.contains { entries in entries.contains { $0.uid.hasSuffix(scope) } }
  }

  /// Whose calendars the files are.
  private static func owners(in scenario: Scenario) -> [String: String] {
    let experts = scenario.contents.experts.map { (CalendarName.file(of: $0), $0.id) }
    let others = scenario.contents.administrations.map { (CalendarName.file(of: $0), $0.name) }
    return Dictionary(experts + others) { first, _ in first }
  }
}
