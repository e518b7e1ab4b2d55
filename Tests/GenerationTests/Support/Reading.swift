import Generation
import ScenarioFiles
import Scheduling

/// Generated scenarios as the scheduler reads them.
enum Reading {
  /// Writes a scenario and reads it back.
  static func load(_ order: GenerationOrder) throws -> LoadedScenario {
    let folder = try TemporaryFolder()
    try GeneratedScenario(order).write(to: "\(folder.path)/scenario")
    return try ScenarioSource.read("\(folder.path)/scenario")
  }

  /// Drafts without a solver: the first schedule that is built.
  static func draft(_ order: GenerationOrder) throws -> Draft {
    let scenario = Scenario(try load(order).contents)
    let result = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 1)) { _ in }
    return Draft(result, for: scenario)
  }
}
