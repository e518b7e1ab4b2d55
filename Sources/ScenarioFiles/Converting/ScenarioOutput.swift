import Foundation
import Workbooks

/// Where a scenario is written: a folder, or a workbook.
struct ScenarioOutput {
  /// The folder or the file.
  let path: String
  /// Whether what is there may be written over.
  let replaces: Bool

  /// What there is to do where something is there and must not be written over.
  let alternative: String

  /// Names the place.
  init(_ path: String, replaces: Bool = false, alternative: String = "give another name") {
    (self.path, self.replaces, self.alternative) = (path, replaces, alternative)
  }

  private var isWorkbook: Bool { ScenarioSource.isWorkbookName(path) }

  /// Refuses to write over what is there.
  func check() throws(ScenarioDiagnostics) {
    guard !path.isEmpty else {
      throw wrong("is blank", advice: "give a folder, or a file that ends in .xlsx", file: "output")
    }
    if isWorkbook, URL(fileURLWithPath: path).pathExtension.lowercased() != "xlsx" {
      throw wrong("is not a kind of workbook that is written", advice: "end its name in .xlsx")
    }
    guard let found = FileAttributes(path) else { return }
    if isWorkbook {
      guard found.isFile else { throw wrong("is a folder", advice: "give another name") }
      guard replaces else { throw wrong("is there already", advice: alternative) }
      return
    }
    guard found.isFolder else {
      throw wrong("is a file, not a folder", advice: "end the name of a workbook in .xlsx")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if let first = names.min(), !replaces {
      throw wrong("is not empty: it holds \(first)", advice: alternative)
    }
  }

  /// Writes canonical parts, and files of a folder that are no part of a scenario.
  ///
  /// In a folder that is written over, tables and what-ifs that the scenario does not have are
  /// removed; all else stays.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - name: What the scenario is called.
  ///   - extras: Texts by their names; in a workbook they are sheets, called like the files without
  ///     their endings.
  /// - Returns: What was written, by names within the folder.
  /// - Throws: Why it can't be written.
  func write(_ parts: ScenarioParts, named name: String, with extras: [String: String] = [:])
    throws -> [String]
  {
    let files = try files(of: parts, named: name, with: extras)
    try AtomicFolder.write(files)
    guard !isWorkbook else { return [path] }
    let names = files.map { String($0.path.dropFirst(path.count + 1)) }
    try removeOthers(than: names + parts.others)
    return names
  }

  /// The files that canonical parts make there, by their paths; see `write`.
  func files(of parts: ScenarioParts, named name: String, with extras: [String: String] = [:])
    throws(ScenarioDiagnostics) -> [(path: String, bytes: [UInt8])]
  {
    guard isWorkbook else {
      let files = parts.files.merging(extras) { $1 }.sorted { $0.key < $1.key }
      return files.map { (path: "\(path)/\($0.key)", bytes: Array($0.value.utf8)) }
    }
    var book = parts.workbook(named: name)
    for (file, text) in extras.sorted(by: { $0.key < $1.key }) {
      book.sheets.insert(LineSheets.sheet(text, called: Self.stem(file)), at: 1)
    }
    do throws(WorkbookError) {
      return [(path: path, bytes: try book.bytes())]
    } catch {
      let file = URL(fileURLWithPath: path).lastPathComponent
      throw ScenarioDiagnostics([Diagnostic(error, file: file)])
    }
  }

  private func removeOthers(than kept: [String]) throws(WritingError) {
    let folder = "\(path)/\(ScenarioFolder.whatIfs)"
    let whatIfs = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own =
      Schema.types.map { $0.file } + [ScenarioFolder.readme]
      + whatIfs.filter { $0.hasSuffix(".yaml") }.map { "\(ScenarioFolder.whatIfs)/\($0)" }
    for name in own where !kept.contains(name) {
      let file = "\(path)/\(name)"
      guard FileManager.default.fileExists(atPath: file) else { continue }
      do {
        try FileManager.default.removeItem(atPath: file)
      } catch {
        throw WritingError(path: file, error)
      }
    }
  }

  private static func stem(_ file: String) -> String {
    String(file.prefix { $0 != "." })
  }

  private func wrong(_ message: String, advice: String, file: String? = nil) -> ScenarioDiagnostics
  {
    ScenarioDiagnostics([Diagnostic(file: file ?? path, message, advice: advice)])
  }
}
