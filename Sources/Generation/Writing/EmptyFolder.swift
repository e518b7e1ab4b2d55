import Foundation
import ScenarioFiles

/// Makes sure that nothing that exists is written over.
enum EmptyFolder {
  /// - Throws: `ScenarioDiagnostics` unless a folder is empty or does not exist.
  static func check(_ path: String) throws(ScenarioDiagnostics) {
    guard !path.isEmpty else {
      throw wrong("folder", "is blank", advice: "write a name, such as scenarios/synthetic-50")
    }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return
    }
    guard isFolder.boolValue else {
      throw wrong(path, "is a file, not a folder", advice: "give a new folder")
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw wrong(path, "can't be listed", advice: "give a new folder")
    }
    if let first = names.min() {
      throw wrong(
        path, "is not empty: it holds \(first)",
        advice: "give a new folder; nothing is written over")
    }
  }

  private static func wrong(_ path: String, _ message: String, advice: String)
    -> ScenarioDiagnostics
  {
    ScenarioDiagnostics([Diagnostic(file: path, message, advice: advice)])
  }
}
