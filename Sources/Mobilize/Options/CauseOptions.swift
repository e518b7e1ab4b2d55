import ArgumentParser
import ScenarioFiles
import Scheduling

/// Why a schedule has to change: somebody is away, or said no.
struct CauseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An expert says no to a request, as in JPN-02:R17.", valueName: "expert:request"))
  var decline: [String] = []

  @Option(
    help: ArgumentHelp(
      "An expert is away, as in JPN-02:2018-11-01..2018-12-15.", valueName: "expert:days"))
  var absent: [String] = []

  @Option(
    help: ArgumentHelp(
      "An expert is not there any more from the planning date on.", valueName: "expert"))
  var withdrawn: [String] = []

  func validate() throws {
    guard decline.isEmpty, absent.isEmpty, withdrawn.isEmpty else { return }
    throw ValidationError("Nobody is missing. Maybe add --decline EXPERT:REQUEST or --absent.")
  }

  /// The changes.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with them.
  func changes(for input: ScenarioInput) throws -> [ScenarioChange] {
    let reader = ChangeReader(input.scenario.contents)
    let given: [(kind: ChangeKind, text: String)] =
      decline.map { (.decline, $0) } + absent.map { (.absent, $0) }
      + withdrawn.map { (.withdrawn, $0) }
    let changes = reader.changes(given) { "--\($0.rawValue)" }
    guard reader.diagnostics.isEmpty else {
      throw ScenarioDiagnostics(input.warnings + reader.diagnostics)
    }
    return changes
  }
}
