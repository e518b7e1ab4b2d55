import Foundation
import ScenarioFiles
import Scheduling

extension ScenarioCheck {
  /// What was found, for programs.
  func json() throws -> String {
    let file = File(
      version: Version.current, name: input?.scenario.settings.name, hash: input?.hash,
      diagnostics: diagnostics.map(File.Mistake.init), violations: violations.map(File.Broken.init))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
  }

  /// The file's shape; what there is none of is left out.
  private struct File: Encodable {
    struct Mistake: Encodable {
      var severity, file: String
      var sheet, letters: String?
      var row, character: Int?
      var column, value: String?
      var text: String

      init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.rawValue
        file = diagnostic.file
        sheet = diagnostic.sheet
        letters = diagnostic.letters
        row = diagnostic.row
        character = diagnostic.character
        column = diagnostic.column
        value = diagnostic.value
        text = diagnostic.description
      }
    }

    struct Broken: Encodable {
      var rule: String
      var requests, experts: [String]
      var text: String

      init(_ violation: Violation) {
        rule = violation.rule.description
        requests = violation.requests
        experts = violation.experts
        text = violation.text
      }
    }

    var format = "mobilize-scenario-check/1"
    var version: String
    var name, hash: String?
    var diagnostics: [Mistake]
    var violations: [Broken]
  }
}
