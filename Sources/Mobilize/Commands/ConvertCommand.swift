import ArgumentParser
import ScenarioFiles
import Scheduling

/// `mobilize convert`: writes a scenario as a folder or as a workbook.
struct ConvertCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a scenario as a workbook, or a workbook as a folder.",
    discussion: """
      Nothing of what the scenario says is lost either way; comments of scenario.yaml and the order \
      of columns are. From a folder to a folder, it is written in its canonical form.

        mobilize convert scenarios/rocb-ap-2018-19 plan.xlsx
        mobilize convert plan.xlsx plan
      """)

  @Argument(help: "The scenario: a folder or a workbook (.xlsx).", completion: .file())
  var scenario: String

  @Argument(
    help: "What to write: a workbook where the name ends in .xlsx, else a folder.",
    completion: .file())
  var destination: String

  @Flag(
    help: "Write over what is there; in a folder, tables the scenario does not have are removed.")
  var force = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    Console.enter("converting")
    let conversion = try ScenarioConversion(of: scenario, to: destination, replacing: force)
    Console.complain(conversion.warnings)
    guard Console.verbosity != .quiet else { return }
    let left = conversion.leftOut
    let note = left.isEmpty ? "" : "Left where it is: \(left.joined(separator: ", "))\n"
    let isFile = conversion.files == [destination]
    let what = isFile ? "" : ": \(conversion.files.joined(separator: ", "))"
    try Console.say("Written to \(destination)\(what)\n\(note)")
  }
}
