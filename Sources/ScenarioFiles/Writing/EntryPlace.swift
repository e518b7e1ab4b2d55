import Foundation
import Scheduling

/// A scenario into which rows are entered: what stands there, and where it is written with them.
///
/// A folder takes the tables that changed. A workbook can only be written as a whole, without what
/// another program keeps in it besides: so it is replaced if it is what would be written of it,
/// byte for byte, and is else left as it is, for another to be written.
public struct EntryPlace {
  /// What is written: the folder or the workbook.
  public let path: String
  /// What lies beside the scenario, or in other sheets, and is not written elsewhere with it.
  public let leftOut: [String]
  private let source: String
  /// Where all of the scenario is written; nil where some tables of its folder are.
  private let output: ScenarioOutput?

  /// Finds out where the rows go.
  ///
  /// - Parameters:
  ///   - source: The scenario's folder or workbook.
  ///   - other: Where to write it with the rows, leaving the source as it is; nil to replace it.
  /// - Throws: `ScenarioDiagnostics` that something is there, or would be lost.
  public init(_ source: String, savingAs other: String? = nil) throws(ScenarioDiagnostics) {
    self.source = source
    path = other ?? source
    guard other != nil || ScenarioSource.isWorkbook(source) else {
      (output, leftOut) = (nil, [])
      return
    }
    let output = ScenarioOutput(path, replaces: other == nil)
    try output.check()
    let (parts, scenario) = try ScenarioSource.canonical(source)
    if other == nil {
      let written = try output.files(of: parts, named: scenario.contents.settings.name)
      let standing = try? Data(contentsOf: URL(fileURLWithPath: source))
      guard written.map({ Data($0.bytes) }) == [standing] else { throw Self.loss(in: source) }
    }
    (self.output, leftOut) = (output, parts.others)
  }

  /// The files with tables in other words, by their paths; nothing is written yet.
  ///
  /// - Parameter texts: The texts of the tables by their files' names.
  /// - Returns: The files' bytes.
  /// - Throws: `ScenarioDiagnostics` with the mistakes of the scenario as it would be.
  public func files(
    with texts: [String: String]
  ) throws(ScenarioDiagnostics) -> [(path: String, bytes: [UInt8])] {
    guard let output else {
      let files = texts.sorted { $0.key < $1.key }
      return files.map { (path: "\(path)/\($0.key)", bytes: Array($0.value.utf8)) }
    }
    let (parts, scenario) = try ScenarioSource.canonical(source, with: texts)
    return try output.files(of: parts, named: scenario.contents.settings.name)
  }

  /// What people call the place of a table's rows: its file, or all that is written.
  public func name(of file: String) -> String { output == nil ? "\(path)/\(file)" : path }

  /// A table as it stands, without rows where there is none.
  func table(_ schema: TableSchema) throws(ScenarioDiagnostics) -> CSVDocument {
    let log = DiagnosticLog()
    let document = try standing(schema, log)
    if document.header != nil {
      HeaderCheck(schema: schema, file: "\(schema.name).csv", document: document, log: log).run()
    }
    try log.check()
    return document
  }

  private func standing(_ schema: TableSchema, _ log: DiagnosticLog) throws(ScenarioDiagnostics)
    -> CSVDocument
  {
    guard !ScenarioSource.isWorkbook(source) else {
      return try ScenarioWorkbook.parts(source, log).documents[schema.name] ?? CSVDocument()
    }
    let file = "\(source)/\(schema.name).csv"
    guard FileManager.default.fileExists(atPath: file) else { return CSVDocument() }
    let bytes = TextFile.bytes(at: file, limit: ReadingLimits.default.table, log: log)
    return CSVParser.parse(bytes ?? [])
  }

  private static func loss(in path: String) -> ScenarioDiagnostics {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return ScenarioDiagnostics([
      Diagnostic(
        file: path, "was saved by another program, whose looks would be lost if it were replaced",
        advice: "add --save-as \(name)-2.xlsx, or enter the rows by hand")
    ])
  }
}
