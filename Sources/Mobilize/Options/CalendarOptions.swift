import ArgumentParser
import Calendars
import Reports

/// Which edition of the calendars is written.
struct CalendarOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When the calendars are written, as 2018-07-01T00:00:00Z (default: the planning date).",
      valueName: "time"),
    transform: stamp)
  var stamp: Stamp?

  @Option(
    help: ArgumentHelp(
      "The schedule or the folder of calendars that was sent before.",
      discussion: """
        What changed since then gets the next number, what was withdrawn is cancelled. From the \
        second change on, give the folder, which keeps the numbers.
        """, valueName: "path"))
  var previous: String?

  /// The first of these options that is given.
  var given: String? {
    previous.map { _ in "--previous" } ?? stamp.map { _ in "--stamp" }
  }

  /// The edition.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with what was sent before.
  func edition(for input: ScenarioInput) throws -> CalendarEdition {
    var edition = CalendarEdition()
    edition.stamp = stamp
    if let previous { edition.previous = try PreviousCalendars.read(previous, for: input) }
    return edition
  }

  private static func stamp(_ text: String) throws -> Stamp {
    if let stamp = Stamp(text) { return stamp }
    throw ValidationError("\"\(text)\" is not a time. Maybe write 2018-07-01T00:00:00Z.")
  }
}
