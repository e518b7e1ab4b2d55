import ArgumentParser
import Reports
import Scheduling

/// `mobilize explain`: says why a request has the event it has.
struct ExplainCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains one request: its date, venue, fund and team, or why it has none.",
    discussion: """
      For each choice it names the best alternatives and what they would change, level by level, \
      and counts what the rules exclude.
      """)

  @OptionGroup var source: ScenarioOptions

  @Argument(help: "The id of the request.")
  var request: String

  @OptionGroup var schedule: ScheduleOptions

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let input = try source.read { schedule.engine.override(&$0) }
    let request = try input.request(request)
    let events = try schedule.events(for: input)
    Console.enter("explaining")
    let explanation = Explanation(of: request, in: events, scenario: input.scenario)
    try Console.say(ExplanationText.text(of: explanation, scenario: input.scenario))
  }
}
