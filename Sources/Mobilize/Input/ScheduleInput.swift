import Foundation
import ScenarioFiles
import Scheduling

/// A schedule that somebody gave, assessed.
struct ScheduleInput {
  /// The schedule as stated.
  let stated: StatedSchedule
  /// What is right and wrong with it.
  let assessment: Assessment
  /// The file's name.
  let file: String
  /// What looks wrong in the scenario, and about the schedule as a file.
  let warnings: [Diagnostic]

  /// Reads a schedule.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the file.
  init(_ path: String, for input: ScenarioInput) throws {
    stated = try input.joining { try ScheduleFile.read(path) }
    assessment = Assessment(of: stated, in: input.scenario)
    file = URL(fileURLWithPath: path).lastPathComponent
    let isForeign = stated.scenarioHash.map { $0 != input.hash } ?? false
    let foreign = Diagnostic(
      .warning, file: file, "was made for another scenario, or before this one was edited")
    warnings = input.warnings + (isForeign ? [foreign] : [])
  }

  /// Whether it is still what a run made for a scenario as it is now.
  func isAsDrafted(from input: ScenarioInput) -> Bool {
    stated.scenarioHash == input.hash && assessment.violations.isEmpty
      && Level.allCases.allSatisfy { stated.levels[$0] == assessment.levels[$0] }
  }

  /// The warnings, with one more when the schedule breaks rules.
  var warningsWithViolations: [Diagnostic] {
    let count = assessment.violations.count
    let broken = Diagnostic(
      .warning, file: file, "breaks hard rules (\(Amount.text(count, "violation")))",
      advice: "see mobilize check")
    return warnings + (count == 0 ? [] : [broken])
  }
}
