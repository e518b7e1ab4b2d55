public import Scheduling

/// Enters why a schedule had to change where it belongs: an absence into `absences.csv`, a decline into
/// `decisions.csv`.
public enum CauseRows {
  /// The files with the rows of changes at their end; changes of other kinds have none.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - contents: What they change.
  ///   - place: The scenario, in which nothing is written.
  /// - Returns: The texts by the files' names.
  /// - Throws: `ScenarioDiagnostics` where a file as it is can't be read.
  public static func texts(
    of changes: [ScenarioChange], in contents: ScenarioContents, at place: EntryPlace
  ) throws(ScenarioDiagnostics) -> [String: String] {
    let (absences, decisions) = (AbsenceTable(), DecisionTable())
    var texts: [String: String] = [:]
    func enter(_ cells: [String: String], _ schema: TableSchema) throws(ScenarioDiagnostics) {
      let file = "\(schema.name).csv"
      texts[file] = try appended(cells, to: schema, texts[file], at: place)
    }
    for case .expert(let expert, let change) in changes {
      let id = contents.experts[expert.index].id
      switch change {
      case .absent(let span):
        try enter(absences.cells(id, span, ""), AbsenceTable.schema)
      case .withdrawn:
        try enter(absences.cells(id, contents.settings.future, "withdrawn"), AbsenceTable.schema)
      case .declines(let request):
        let cells = [
          decisions.request.schema.name: contents.requests[request.index].id,
          decisions.experts.schema.name: id,
          decisions.state.schema.name: Decision.State.declined.rawValue,
        ]
        try enter(cells, DecisionTable.schema)
      case .available, .missions, .days: break
      }
    }
    return texts
  }

  private static func appended(
    _ cells: [String: String], to schema: TableSchema, _ text: String?, at place: EntryPlace
  ) throws(ScenarioDiagnostics) -> String {
    let document: CSVDocument =
      if let text { CSVParser.parse(Array(text.utf8)) } else { try place.table(schema) }
    let given = document.header?.fields ?? []
    let missing = schema.columns.map(\.name).filter { name in
      !given.contains(name) && (cells[name] != nil || given.isEmpty)
    }
    let header = given + missing
    let rows = document.records.map { $0.fields + missing.map { _ in "" } }
    return CSVWriter.text([header] + rows + [header.map { cells[$0] ?? "" }])
  }
}

extension AbsenceTable {
  /// The cells of a row.
  fileprivate func cells(_ expert: String, _ span: Span, _ reason: String) -> [String: String] {
    [
      self.expert.schema.name: expert, from.schema.name: "\(span.first)",
      until.schema.name: "\(span.last)", self.reason.schema.name: reason,
    ]
  }
}
