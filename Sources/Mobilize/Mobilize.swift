import ArgumentParser
import Foundation
import ScenarioFiles

/// The command `mobilize`.
@main
struct Mobilize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mobilize",
    abstract:
      "Schedules a year of expert missions: a date, a venue, a fund and a team for each request.",
    discussion: """
      A scenario is a folder with scenario.yaml and tables as CSV, or a workbook (.xlsx) with the \
      same tables as sheets; `mobilize schema` explains them. Begin with a draft and read its summary:

        mobilize draft scenarios/rocb-ap-2018-19

      Exit codes: 0 done; 1 the input or the call is wrong; 2 done, but something is unmet or \
      violated (only with --strict); 3 an engine failed or memory ran short, what was found is \
      written all the same.

      Shell completions: mobilize --generate-completion-script bash (or zsh, fish).
      """,
    version: Version.current,
    subcommands: [
      DraftCommand.self, CheckCommand.self, CompareCommand.self, ReleaseCommand.self,
      WhatIfCommand.self, FragilityCommand.self, RepairCommand.self, UnmetCommand.self,
      ExplainCommand.self, ExportCommand.self, ConvertCommand.self, InitCommand.self,
      GenerateCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    ProcessMemory.prepare()
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      let output = (command as? any TellingCommand)?.output
      try Console.telling(output?.verbosity) { try command.run() }
    } catch let error as ScenarioDiagnostics {
      Console.complain(error.diagnostics)
      exit(withError: ExitCode.wrongInput)
    } catch let error as MemoryShortage {
      Console.warn("The run failed: \(error). \(MemoryShortage.advice)")
      exit(withError: ExitCode.engineFailed)
    } catch let error as WritingError {
      let reason = error.reason.trimmingCharacters(in: CharacterSet(charactersIn: "."))
      Console.complain([Diagnostic(file: error.path, "can't be written: \(reason)")])
      exit(withError: ExitCode.wrongInput)
    } catch {
      end(with: error)
    }
  }

  /// Says which command was probably meant, which the parser does not.
  private static func refuseUnknownCommand() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let first = CommandLine.arguments.dropFirst().first, !first.hasPrefix("-"),
      !names.contains(first)
    else { return }
    let nearest = NearestName.of(first, among: names).map { " Maybe write \($0)." } ?? ""
    throw ValidationError("There is no command \"\(first)\".\(nearest)")
  }

  /// Ends as the parser would, but for its code of wrong calls, which is 1 here.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error, columns: nil)
    if code.isSuccess { exit(withError: error) }
    if !text.isEmpty { Console.warn(text) }
    exit(withError: error is ExitCode ? code : .wrongInput)
  }
}
