public import Scheduling

/// A schedule with everything that reports, workbooks, calendars and pictures say of it.
public struct ReportedSchedule: Sendable {
  /// The schedule with what is proved, counted and unmet.
  public var draft: Draft
  /// The hash of the scenario's files.
  public var hash: String
  /// The version of the program.
  public var version: String
  /// The rules it breaks; none if it was drafted.
  public var violations: [Violation] = []
  /// What it leaves unknown; nothing if it was drafted.
  public var unknowns: [Unknown] = []
  /// What would meet the unmet requests, where that was looked for.
  public var remedies: RemedyReport?
  /// What distinguishes it from the schedule it should stay close to, where one is given.
  public var comparison: ScheduleComparison?
  /// When its calendars are written, and what was sent before.
  public var edition = CalendarEdition()

  /// Takes what was drafted.
  public init(_ draft: Draft, hash: String, version: String) {
    self.draft = draft
    self.hash = hash
    self.version = version
  }

  /// The scenario it is for.
  public var scenario: Scenario { draft.scenario }
}
