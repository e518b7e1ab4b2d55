import ArgumentParser
import ScenarioFiles
import Scheduling

/// `mobilize release`: enters events of a schedule into the scenario as decisions.
struct ReleaseCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Enters events of a schedule into the decisions, as released or confirmed.",
    discussion: """
      Later drafts stay close to what was released and keep what was confirmed. A schedule that \
      breaks a rule is refused. An event that is confirmed already and has not changed stays so.
      """)

  @Argument(
    help: "The scenario, to whose decisions the events are added: a folder or a workbook (.xlsx).",
    completion: .file())
  var scenario: String

  @Argument(
    help: "The schedule (.json, .csv or .xlsx) with the events.",
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var schedule: String

  @Argument(help: "The requests whose events to enter (default: all of the schedule's).")
  var requests: [String] = []

  @Flag(help: "Enter them as confirmed: later drafts don't change them.")
  var confirm = false

  @Flag(
    help: "Enter them although the schedule breaks rules; unknown ids are refused all the same.")
  var force = false

  @OptionGroup var entry: EntryOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let loaded = try ScenarioSource.read(scenario)
    let input = ScenarioInput(loaded, Scenario(loaded.contents))
    let place = try input.joining { try entry.place(in: scenario) }
    let schedule = try ScheduleInput(schedule, for: input)
    try refuseViolations(of: schedule)
    let chosen = try events(of: schedule)
    try refuseBlanks(chosen, in: schedule)
    Console.complain(schedule.warnings)
    let kept = confirm || !requests.isEmpty ? [] : chosen.filter { isConfirmed($0, in: input) }
    let entered = chosen.filter { event in !kept.contains { $0.request == event.request } }
    try DecisionsFile.release(events: entered, as: state, in: place)
    try report(entered, kept, at: place)
  }

  private func refuseViolations(of schedule: ScheduleInput) throws {
    let violations = schedule.assessment.violations.filter { !force || $0.rule == References.id }
    guard !violations.isEmpty else { return }
    let advice = "correct the schedule" + (force ? "" : ", or enter it with --force")
    throw ScenarioDiagnostics(
      schedule.warnings
        + violations.map {
          Diagnostic(
            file: schedule.file, "\($0.text) (\($0.rule))",
            advice: $0 == violations.last ? advice : nil)
        })
  }

  /// Refuses events that leave nothing to enter.
  private func refuseBlanks(_ events: [StatedSchedule.Event], in schedule: ScheduleInput) throws {
    let blank = events.filter { event in
      event.firstDay == nil && event.venue == nil && event.fund == nil
        && !event.team.contains { $0.expert != nil }
    }
    guard !blank.isEmpty else { return }
    throw ScenarioDiagnostics(
      schedule.warnings
        + blank.map {
          Diagnostic(
            file: schedule.file, value: $0.request, "has an event of which nothing is known",
            advice: "give its first day, venue, fund or experts")
        })
  }

  /// The events of the requests given, in the schedule's order.
  private func events(of schedule: ScheduleInput) throws -> [StatedSchedule.Event] {
    let ids = schedule.stated.events.map(\.request)
    let unknown = requests.filter { !ids.contains($0) }
    guard unknown.isEmpty else {
      throw ScenarioDiagnostics(
        schedule.warnings
          + unknown.map { id in
            Diagnostic(
              file: schedule.file, value: id, "is not a request with an event in the schedule",
              advice: NearestName.ofID(id, among: ids).map { "write \($0)" })
          })
    }
    return schedule.stated.events.filter { requests.isEmpty || requests.contains($0.request) }
  }

  /// Whether an event is confirmed as it is.
  private func isConfirmed(_ event: StatedSchedule.Event, in input: ScenarioInput) -> Bool {
    let scenario = input.scenario
    let decision = scenario.contents.decisions.first {
      scenario[$0.request].id == event.request && $0.state == .confirmed
    }
    guard let decision else { return false }
    return decision.firstDay == event.firstDay
      && decision.venue.map { scenario[$0].id } == event.venue
      && decision.fund.map { scenario[$0].id } == event.fund
      && decision.experts.map { Set($0.map { scenario[$0].id }) }
        == Set(event.team.compactMap(\.expert))
  }

  private var state: Decision.State { confirm ? .confirmed : .released }

  private func report(
    _ entered: [StatedSchedule.Event], _ kept: [StatedSchedule.Event], at place: EntryPlace
  ) throws {
    let lines = entered.map { event in
      let parts = [event.request, event.firstDay?.description, event.venue, event.fund]
      let team = event.team.map { $0.expert ?? "not known" }.joined(separator: " ")
      return "  " + (parts.map { $0 ?? "not known" } + [team]).joined(separator: "  ")
    }
    let stay = kept.isEmpty ? "" : "Confirmed before, and unchanged: \(ids(kept))\n"
    let count = Amount.text(entered.count, "event")
    try Console.say(
      "Written to \(place.name(of: "decisions.csv")): \(count) as \(state.rawValue)\n"
        + lines.map { $0 + "\n" }.joined() + stay
        + EntryOptions.note(on: place))
  }

  private func ids(_ events: [StatedSchedule.Event]) -> String {
    events.map(\.request).joined(separator: " ")
  }
}
