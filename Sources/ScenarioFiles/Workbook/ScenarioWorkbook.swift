import Foundation
import Scheduling
import Workbooks

/// Reads the workbook of a scenario: one sheet for each table, and one that stands for
/// `scenario.yaml`.
struct ScenarioWorkbook {
  private let file: String
  private let log: DiagnosticLog
  private var parts: ScenarioParts
  private var places: SheetPlaces
  private var sheets: [String: SheetContents] = [:]

  /// The parts of a workbook.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - log: Where mistakes go.
  /// - Returns: The parts, with the places in which they stand.
  /// - Throws: That the file is no workbook.
  static func parts(_ path: String, _ log: DiagnosticLog) throws(ScenarioDiagnostics)
    -> ScenarioParts
  {
    let file = URL(fileURLWithPath: path).lastPathComponent
    let contents: WorkbookContents
    do throws(WorkbookError) {
      contents = try WorkbookReader.read(path)
    } catch {
      throw ScenarioDiagnostics([Diagnostic(error, file: file)])
    }
    var workbook = ScenarioWorkbook(file: file, path: path, log: log)
    workbook.sort(contents.sheets)
    workbook.readSettings()
    for table in Schema.types { workbook.read(table) }
    workbook.readTexts()
    workbook.parts.places = workbook.places
    return workbook.parts
  }

  private init(file: String, path: String, log: DiagnosticLog) {
    (self.file, self.log) = (file, log)
    parts = ScenarioParts(path: path)
    places = SheetPlaces(workbook: file)
  }

  /// Finds out which sheet is what.
  private mutating func sort(_ all: [SheetContents]) {
    let names = Schema.tables.map(\.name) + SheetNames.others
    let known = Dictionary(uniqueKeysWithValues: names.map { (SheetNames.key($0), $0) })
    let given = Set(all.map { SheetNames.key($0.name) })
    for sheet in all {
      guard let name = known[SheetNames.key(sheet.name)] else {
        warnOfName(sheet, near: names, given)
        if !sheet.rows.isEmpty { parts.others.append("sheet \(sheet.name)") }
        continue
      }
      if sheets.updateValue(sheet, forKey: name) != nil {
        add(sheet, .error, "is there twice", advice: "rename one of the two sheets")
      }
      if name != SheetNames.about { warnOfHidden(sheet) }
    }
  }

  /// Warns of a sheet that is nearly called like one that is read, such as the copy `requests (2)`.
  private func warnOfName(_ sheet: SheetContents, near names: [String], _ given: Set<String>) {
    let key = SheetNames.key(sheet.name)
    let copied = names.first { key.hasPrefix("\(SheetNames.key($0)) ") }
    guard let nearest = copied ?? NearestName.of(key, among: names), !sheet.rows.isEmpty else {
      return
    }
    let isThere = given.contains(SheetNames.key(nearest))
    add(
      sheet, .warning,
      isThere ? "is not read, as \(nearest) is" : "is not a sheet of the contract and is not read",
      advice: isThere ? "delete it, if it is a copy" : "rename it \(nearest)")
  }

  private func warnOfHidden(_ sheet: SheetContents) {
    if sheet.isHidden, !sheet.rows.isEmpty {
      add(sheet, .warning, "is hidden and is read all the same", advice: "show it or delete it")
    }
    let hidden = sheet.rows.filter(\.isHidden)
    guard let first = hidden.first else { return }
    add(
      sheet, .warning, row: first.number,
      "is hidden and is read all the same, as are all hidden rows (\(Amount.text(hidden.count)))",
      advice: "show them, or delete them")
  }

  private func add(
    _ sheet: SheetContents, _ severity: Diagnostic.Severity, row: Int? = nil, _ message: String,
    advice: String
  ) {
    var diagnostic = Diagnostic(severity, file: file, row: row, message, advice: advice)
    diagnostic.sheet = sheet.name
    log.add(diagnostic)
  }

  private mutating func readSettings() {
    let name = sheets[SheetNames.settings]?.name ?? SheetNames.settings
    places.enter(.init(sheet: name), for: SettingNode.file)
    guard let sheet = sheets[SheetNames.settings] else {
      log.add(
        Diagnostic(
          file: SettingNode.file, "is missing",
          advice: "add it, with a row for each key: see mobilize schema"))
      return
    }
    let table = SheetTable(sheet, columns: SettingsSheet.columns.prefix(2))
    var letters = table.letters
    letters[""] = letters[SettingsSheet.columns[1]]
    places.enter(.init(sheet: name, letters: letters), for: SettingNode.file)
    parts.settings = SettingsSheet.text(table, log: log)
  }

  private mutating func read(_ table: any Table.Type) {
    guard let sheet = sheets[table.name] else {
      places.enter(.init(sheet: table.name), for: table.file)
      guard table.isRequired else { return }
      log.add(
        Diagnostic(
          file: table.file, "is missing", advice: "add it: mobilize schema lists its columns"))
      return
    }
    let read = SheetTable(sheet, columns: table.schema.columns.map(\.name))
    places.enter(.init(sheet: sheet.name, letters: read.letters), for: table.file)
    let isEmpty = read.document.records.isEmpty && read.document.faults.isEmpty
    if isEmpty, !table.isRequired { return }
    HeaderCheck(schema: table.schema, file: table.file, document: read.document, log: log).run()
    parts.documents[table.name] = read.document
  }

  private mutating func readTexts() {
    if let sheet = sheets[SheetNames.readme] { parts.readme = LineSheets.text(sheet) }
    guard let sheet = sheets[SheetNames.whatIfs] else { return }
    for (name, file) in LineSheets.files(sheet).sorted(by: { $0.key < $1.key }) {
      let place = SheetPlaces.Place(sheet: sheet.name, letters: ["": "B"], above: file.above)
      places.enter(place, for: name)
      guard name.hasSuffix(".yaml"), !name.hasPrefix("."), !name.contains("/") else {
        log.add(
          Diagnostic(
            file: name, row: 1, value: name, "is not the name of a what-if",
            advice: "write a name such as shrink.yaml"))
        continue
      }
      parts.whatIfs[name] = file.text
    }
  }
}

extension Diagnostic {
  /// What is wrong with a workbook as a whole.
  init(_ error: WorkbookError, file: String) {
    self.init(file: file, row: error.row, error.message, advice: error.advice)
    sheet = error.sheet
  }
}
