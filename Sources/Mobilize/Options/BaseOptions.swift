import ArgumentParser
import ScenarioFiles
import Scheduling

/// The schedule that what-ifs begin with: a given one, or one drafted for the purpose.
struct BaseOptions: ParsableArguments {
  @Argument(
    help: "The scenario's folder, which holds scenario.yaml and the tables.",
    completion: .directory)
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "The schedule (.json or .csv) to begin with; without it, one is drafted first.",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var baseline: String?

  @OptionGroup(title: "Engine Options") var engine: EngineOptions

  /// Reads the scenario, with the released and confirmed decisions as its baseline.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong.
  func read() throws -> ScenarioInput {
    Console.enter("reading")
    var loaded = try ScenarioFolder.read(scenario)
    engine.override(&loaded.contents)
    let input = ScenarioInput(loaded, Scenario(loaded.contents))
    try input.refuseConflicts()
    return input
  }

  /// The schedule, with what is proved about it; prints what looks wrong.
  ///
  /// What a file states to be proved is believed if it was made for the scenario as it is.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the file.
  func schedule(for input: ScenarioInput) throws -> KnownSchedule {
    let contents = input.scenario.contents
    guard let baseline else {
      Console.complain(input.warnings)
      let draft = try Drafting(input.scenario, engine).draft()
      if draft.run.stopped == .engineFailed, draft.events.isEmpty { throw ExitCode.engineFailed }
      let bounds = draft.levels.compactMap { level in level.bound.map { (level.level, $0) } }
      return KnownSchedule(
        draft.events, bounds: Dictionary(bounds) { first, _ in first }, in: contents)
    }
    let given = try ScheduleInput(baseline, for: input)
    Console.complain(given.warningsWithViolations)
    let isOwn = given.stated.scenarioHash == input.hash
    return KnownSchedule(
      given.assessment.events, bounds: isOwn ? given.stated.bounds : [:], in: contents)
  }
}
