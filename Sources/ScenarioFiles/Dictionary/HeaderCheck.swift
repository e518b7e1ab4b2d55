/// Compares the header of a file with the description of its table.
struct HeaderCheck {
  /// What the dictionary says about the table.
  let schema: TableSchema
  /// The file's name.
  let file: String
  /// The file's rows.
  let document: CSVDocument
  /// Where mistakes go.
  let log: DiagnosticLog

  /// Writes into the log what is wrong with the rows and the header.
  func run() {
    reportFaults()
    guard let header = document.header else {
      log.add(Diagnostic(file: file, "is empty: it has no header row"))
      return
    }
    reportNames(header)
    reportMissing(header)
  }

  private func reportFaults() {
    for fault in document.faults {
      log.add(
        Diagnostic(
          file: file, row: fault.line, column: document.columnName(fault.field),
          value: fault.value, fault.message, advice: fault.advice))
    }
  }

  private func reportNames(_ header: CSVRecord) {
    let known = schema.columns.map(\.name)
    var seen: Set<String> = []
    for (place, name) in header.fields.enumerated() {
      guard !name.isEmpty else {
        guard document.records.contains(where: { $0.fields[place].isBlank == false }) else {
          continue
        }
        report(header, "column \(place + 1)", "has no name", advice: "name it or remove it")
        continue
      }
      guard seen.insert(name).inserted else {
        report(header, name, "is there twice", advice: "rename one of the two columns")
        continue
      }
      guard !known.contains(name), let nearest = NearestName.of(name, among: known, within: 2),
        !header.fields.contains(nearest)
      else { continue }
      log.add(
        Diagnostic(
          .warning, file: file, row: header.line, column: name,
          "is not a column of the contract and is not read", advice: "rename it \(nearest)"))
    }
  }

  private func reportMissing(_ header: CSVRecord) {
    let missing = schema.columns.filter { $0.isRequired && !header.fields.contains($0.name) }
    if !missing.isEmpty, header.fields.count == 1,
      let separator = header.fields[0].first(where: { ";\t|".contains($0) })
    {
      let shown = separator == "\t" ? "tabs" : "`\(separator)`"
      let message = "has its cells separated by \(shown)"
      log.add(
        Diagnostic(file: file, row: header.line, message, advice: "save it again with commas"))
      return
    }
    for column in missing { report(header, column.name, "is missing from the header") }
  }

  private func report(
    _ header: CSVRecord, _ column: String, _ message: String, advice: String? = nil
  ) {
    log.add(
      Diagnostic(file: file, row: header.line, column: column, message, advice: advice))
  }
}
