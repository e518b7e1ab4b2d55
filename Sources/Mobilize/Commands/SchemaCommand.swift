import ArgumentParser
import ScenarioFiles

/// `mobilize schema`: prints the dictionary of a scenario's files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints every table, column and setting of a scenario, and what a blank means.")

  func run() throws { try Console.say(Schema.text) }
}
