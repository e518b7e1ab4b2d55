import Foundation
import ScenarioFiles
import Scheduling

/// A scenario that was read, ready to be computed with.
struct ScenarioInput {
  /// The scenario.
  private(set) var scenario: Scenario
  /// The hash of its files.
  let hash: String
  /// Its folder, or its workbook.
  let folder: String
  /// The texts of its what-ifs by their files' names.
  let whatIfs: [String: String]
  /// What looks wrong in it.
  let warnings: [Diagnostic]
  private let pinRows: [String: Int]
  private let places: SheetPlaces?

  /// Keeps of a scenario's files what commands need.
  init(_ loaded: LoadedScenario, _ scenario: Scenario) {
    self.scenario = scenario
    hash = loaded.hash
    folder = loaded.folder
    warnings = loaded.warnings
    pinRows = loaded.pinRows
    places = loaded.places
    whatIfs = loaded.whatIfs
  }

  /// The same files with another scenario made of what they say.
  ///
  /// - Parameter change: Makes the other scenario.
  /// - Returns: The input with it.
  /// - Throws: What the change throws; diagnostics join the warnings.
  func changed(_ change: (Scenario) throws -> Scenario) throws -> ScenarioInput {
    var input = self
    input.scenario = try joining { try change(scenario) }
    return input
  }

  /// The folder's name, also where it was given as `.` or with a slash; a workbook's without its
  /// ending.
  var name: String {
    let url = URL(fileURLWithPath: folder).standardizedFileURL
    return (isWorkbook ? url.deletingPathExtension() : url).lastPathComponent
  }

  /// Whether the scenario is a workbook.
  var isWorkbook: Bool { places != nil }

  /// A diagnostic about a file as one about the sheet that stands for it in a workbook.
  func located(_ diagnostic: Diagnostic) -> Diagnostic { places?.located(diagnostic) ?? diagnostic }

  /// Does something whose errors are told together with what looks wrong in the scenario.
  func joining<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as ScenarioDiagnostics {
      throw ScenarioDiagnostics(warnings + error.diagnostics)
    }
  }

  /// Refuses pinned decisions that can't be obeyed.
  func refuseConflicts() throws {
    let violations = DecisionConflicts(in: scenario).violations
    guard !violations.isEmpty else { return }
    throw ScenarioDiagnostics(
      warnings
        + violations.map { violation in
          let isAlone = violation.requests.count == 1
          return located(
            Diagnostic(
              file: "decisions.csv", row: isAlone ? pinRows[violation.requests[0]] : nil,
              "\(violation.text) (\(violation.rule))",
              advice: "correct the decision, or draft with --free"))
        })
  }

  /// The request or the expert of an id.
  func requestOrExpert(_ id: String) throws -> (request: Ref<Request>?, expert: Ref<Expert>?) {
    let found = (request: scenario.request(id: id), expert: scenario.expert(id: id))
    guard found.request == nil, found.expert == nil else { return found }
    let ids = scenario.contents.requests.map(\.id) + scenario.contents.experts.map(\.id)
    throw ScenarioDiagnostics(
      warnings + [
        Diagnostic(
          file: "requests.csv, experts.csv", value: id,
          "is not the id of a request or an expert",
          advice: NearestName.ofID(id, among: ids).map { "write \($0)" })
      ])
  }
}
