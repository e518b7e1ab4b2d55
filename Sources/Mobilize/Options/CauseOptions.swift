import ArgumentParser
import ScenarioFiles
import Scheduling

/// Why a schedule has to change: somebody is away, or said no.
struct CauseOptions: ParsableArguments {
  @OptionGroup var missing: MissingExpertOptions

  func validate() throws {
    guard missing.texts.inOrder.isEmpty else { return }
    throw ValidationError("Nobody is missing. Maybe add --decline EXPERT:REQUEST or --absent.")
  }

  /// The changes.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with them.
  func changes(for input: ScenarioInput) throws -> [ScenarioChange] {
    let reader = ChangeReader(input.scenario.contents)
    let changes = reader.changes(missing.texts.inOrder) { "--\($0.rawValue)" }
    guard reader.diagnostics.isEmpty else {
      throw ScenarioDiagnostics(input.warnings + reader.diagnostics)
    }
    return changes
  }
}
