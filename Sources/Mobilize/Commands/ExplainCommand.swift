import ArgumentParser
import Reports
import Scheduling

/// `mobilize explain`: says why a request has the event it has, or what an expert does and why.
struct ExplainCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains one request or one expert.",
    discussion: """
      A request: for each choice in its event (date, venue, fund, each seat) the best alternatives \
      and what they would change, level by level, and counts of what the rules exclude; or why it \
      has no event, the smallest single changes that would meet it, and what delivering it without \
      any change would withdraw or move, as mobilize unmet tells them. An expert: their year, where \
      else they could come and what that would change, why not more, and the requests only they can \
      serve. A request goes before an expert of the same id.
      """)

  @OptionGroup var source: ScenarioOptions

  @Argument(help: "The id of the request or the expert.")
  var id: String

  @OptionGroup var schedule: ScheduleOptions

  @Option(
    help: ArgumentHelp(
      "Seconds for what would meet a request without an event; 0 tells only why it has none.",
      valueName: "seconds"))
  var explainLimit = 60.0

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws { try RemedyOptions.validate(explainLimit) }

  func run() throws {
    let input = try source.read { schedule.engine.override(&$0) }
    let subject = try input.requestOrExpert(id)
    let events = try schedule.events(for: input)
    Console.enter("explaining")
    if let request = subject.request {
      let explanation = Explanation(of: request, in: events, scenario: input.scenario)
      let report = try RemedyOptions.report(
        for: [explanation.unmet].compactMap(\.self), beside: events, in: input.scenario,
        within: explainLimit, withLevers: false)
      try Console.say(
        ExplanationText.text(of: explanation, report, scenario: input.scenario))
    } else if let expert = subject.expert {
      let explanation = ExpertExplanation(of: expert, in: events, scenario: input.scenario)
      try Console.say(ExpertText.text(of: explanation, scenario: input.scenario))
    }
  }
}
