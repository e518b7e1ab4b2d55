import ArgumentParser
import Generation

/// `mobilize generate`: writes a synthetic scenario of any size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a synthetic scenario of any size.",
    discussion: """
      It is a regional office's year, scaled: a region for every fifty requests, with some thirty \
      administrations, training centres, funds and experts. The same arguments give the same \
      bytes on every machine; another tightness changes the budgets alone.

        mobilize generate --requests 200 --tightness 0.8 synthetic-200
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many requests, 0 to 20000.", valueName: "n"))
  var requests: Int

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many experts, 0 to 60000 (default: three for each request).", valueName: "m"))
  var experts: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How tight the budgets are, 0 to 1.",
      discussion: """
        Budgets are what is needed times 1.4 - 0.8 t: at 0 everything can be paid and money is \
        left, at 1 there is 60 % of what is needed.
        """, valueName: "t"))
  var tightness = 0.5

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What every random choice comes from.", valueName: "s"))
  var seed = 1

  @Argument(help: "The folder to write, which is empty or does not exist.", completion: .directory)
  var folder: String

  func validate() throws { _ = try order() }

  func run() throws {
    let scenario = GeneratedScenario(try order())
    try scenario.write(to: folder)
    try Console.say("\(scenario.summary)\nWritten to \(folder)\n")
  }

  private func order() throws -> GenerationOrder {
    do throws(GenerationError) {
      return try GenerationOrder(
        requests: requests, experts: experts, tightness: tightness, seed: seed)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
