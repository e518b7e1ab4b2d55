import ArgumentParser
import Reports
import Scheduling

/// `mobilize unmet`: says why requests have no event, and what would meet them.
struct UnmetCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmet",
    abstract: "Lists the requests without an event, why each has none, and what would meet them.",
    discussion: """
      impossible: no event of it meets every rule, even alone. waits-for: the request before it \
      has no event. crowded-out: events of it exist, and each meets a full limit. undecided: the \
      run ended before it was settled.

      unlocks: single changes, each in its smallest amount, after which a schedule exists that \
      delivers the request and every one delivered before. exchanges: what delivering it without any \
      change would withdraw or move. levers: changes that meet the most weight together. Each was \
      verified by finding such a schedule.
      """)

  @OptionGroup var source: ScenarioOptions
  @OptionGroup var schedule: ScheduleOptions

  @Option(
    help: ArgumentHelp(
      "Seconds for what would meet the requests; 0 tells only why they are unmet.",
      valueName: "seconds"))
  var explainLimit = 60.0

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws { try RemedyOptions.validate(explainLimit) }

  func run() throws {
    let input = try source.read { schedule.engine.override(&$0) }
    let events = try schedule.events(for: input)
    Console.enter("explaining")
    let unmet = UnmetAnalysis(of: events, in: input.scenario).requests
    let remedies = try RemedyOptions.report(
      for: unmet, beside: events, in: input.scenario, within: explainLimit)
    try Console.say(
      json
        ? UnmetJSON.text(
          of: unmet, remedies, scenario: input.scenario, hash: input.hash, version: Version.current)
        : UnmetText.text(of: unmet, remedies, scenario: input.scenario))
  }
}
