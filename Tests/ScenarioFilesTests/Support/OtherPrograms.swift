import Foundation
import Testing

/// Programs of others that open and save what mobilize writes; `make test` installs them.
enum OtherPrograms {
  /// Opens a workbook with openpyxl, edits it, and saves it under the name of each edit.
  static func edit(_ workbook: String, into folder: String, _ edits: String...) throws {
    let script = Repository.path("Tests/ScenarioFilesTests/Checkers/edit.py")
    try run(Repository.path(".venv-test/bin/python"), [script, workbook, folder] + edits)
  }

  /// What openpyxl sees in a workbook: the lines that `look.py` prints.
  static func look(at workbook: String, in folder: TemporaryFolder) throws -> String {
    let script = Repository.path("Tests/ScenarioFilesTests/Checkers/look.py")
    let call = "exec \"$0\" \"$1\" \"$2\" > \"$3\""
    let python = Repository.path(".venv-test/bin/python")
    try run("/bin/sh", ["-c", call, python, script, workbook, "\(folder.path)/seen.txt"])
    return try folder.text("seen.txt")
  }

  /// Opens workbooks with LibreOffice and saves them into another folder.
  static func saveByLibreOffice(_ workbooks: [String], into folder: String) throws {
    let profile = "-env:UserInstallation=file://\(folder)/profile"
    let call = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", folder]
    try run("/usr/bin/env", call + workbooks)
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments[0]) failed")
  }
}
