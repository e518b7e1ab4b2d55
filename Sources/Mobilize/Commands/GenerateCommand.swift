import ArgumentParser
import Generation
import ScenarioFiles

/// `mobilize generate`: writes a synthetic scenario of any size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a synthetic scenario of any size.",
    discussion: """
      The scenario is a regional office's year scaled: a region for every fifty requests, with \
      some thirty administrations, training centres, funds and experts. The same numbers and \
      seed give the same bytes on every machine; another tightness changes the budgets alone.

        mobilize generate --requests 200 --tightness 0.8 scenarios/synthetic-200
      """)

  @Option(help: ArgumentHelp("How many requests, 0 to 20000.", valueName: "n"))
  var requests: Int

  @Option(
    help: ArgumentHelp(
      "How many experts, 0 to 60000 (default: three for each request).", valueName: "m"))
  var experts: Int?

  @Option(
    help: ArgumentHelp(
      "How tight the budgets are, from 0 to 1.",
      discussion: """
        At 0 everything can be paid for, and money is left; at 1 the budgets are 60 % of what \
        would be needed.
        """, valueName: "t"))
  var tightness = 0.5

  @Option(help: ArgumentHelp("What every random choice comes from.", valueName: "s"))
  var seed = 1

  @Argument(help: "The folder to write, which must be empty or not exist.", completion: .directory)
  var folder: String

  func run() throws {
    do {
      let order = try GenerationOrder(
        requests: requests, experts: experts, tightness: tightness, seed: seed)
      let scenario = GeneratedScenario(order)
      try scenario.write(to: folder)
      try Console.say("\(scenario.summary)\nWritten to \(folder)\n")
    } catch let error as GenerationError {
      throw ValidationError(error.description)
    }
  }
}
