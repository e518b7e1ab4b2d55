import ArgumentParser
import Reports
import Scheduling

/// `mobilize unmet`: says why requests have no event.
struct UnmetCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmet",
    abstract: "Lists the requests without an event, and why each has none.",
    discussion: """
      impossible: no event of it meets every rule, even alone. waits-for: the request before it \
      has no event. crowded-out: events of it exist, and each meets a full limit. undecided: the \
      run ended before it was settled.
      """)

  @OptionGroup var source: ScenarioOptions
  @OptionGroup var schedule: ScheduleOptions

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let input = try source.read { schedule.engine.override(&$0) }
    let events = try schedule.events(for: input)
    Console.enter("explaining")
    let unmet = UnmetAnalysis(of: events, in: input.scenario).requests
    try Console.say(
      json
        ? UnmetJSON.text(
          of: unmet, scenario: input.scenario, hash: input.hash, version: Version.current)
        : UnmetText.text(of: unmet, scenario: input.scenario))
  }
}
