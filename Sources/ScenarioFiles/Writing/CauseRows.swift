public import Scheduling

/// Enters why a schedule had to change where it belongs: an absence into `absences.csv`, a decline into
/// `decisions.csv`, where what was released is brought in line with the new schedule.
public struct CauseRows {
  /// The new texts by the files' names.
  public private(set) var texts: [String: String] = [:]
  /// The requests whose events are released otherwise than before.
  public private(set) var released: [String] = []
  /// The requests whose events were released and take place no more.
  public private(set) var withdrawn: [String] = []
  private let place: EntryPlace

  /// Enters changes at the end of their tables; changes of other kinds have no table.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - contents: What they change.
  ///   - place: The scenario, in which nothing is written.
  ///   - events: The events that the new schedule has changed, by their requests' ids; nil where there
  ///     is none any more.
  /// - Throws: `ScenarioDiagnostics` where a file as it is can't be read.
  public init(
    of changes: [ScenarioChange], in contents: ScenarioContents, at place: EntryPlace,
    revising events: [(request: String, event: StatedSchedule.Event?)] = []
  ) throws(ScenarioDiagnostics) {
    self.place = place
    for case .expert(let expert, let change) in changes {
      try enter(change, of: contents.experts[expert.index].id, contents)
    }
    try revise(events)
  }

  private mutating func enter(
    _ change: ExpertChange, of expert: String, _ contents: ScenarioContents
  ) throws(ScenarioDiagnostics) {
    let (absences, decisions) = (AbsenceTable(), DecisionTable())
    switch change {
    case .absent(let span):
      try append(absences.cells(expert, span, ""), to: AbsenceTable.schema)
    case .withdrawn:
      let future = contents.settings.future
      try append(absences.cells(expert, future, "withdrawn"), to: AbsenceTable.schema)
    case .declines(let request):
      let cells = [
        decisions.request.schema.name: contents.requests[request.index].id,
        decisions.experts.schema.name: expert,
        decisions.state.schema.name: Decision.State.declined.rawValue,
      ]
      try append(cells, to: DecisionTable.schema)
    case .available, .missions, .days, .travels: break
    }
  }

  private mutating func append(_ cells: [String: String], to schema: TableSchema)
    throws(ScenarioDiagnostics)
  {
    let document = try document(of: schema)
    let given = document.header?.fields ?? []
    let missing = schema.columns.map(\.name).filter { name in
      !given.contains(name) && (cells[name] != nil || given.isEmpty)
    }
    let header = given + missing
    let rows = document.records.map { $0.fields + missing.map { _ in "" } }
    texts["\(schema.name).csv"] =
      CSVWriter.text([header] + rows + [header.map { cells[$0] ?? "" }])
  }

  private mutating func revise(_ events: [(request: String, event: StatedSchedule.Event?)])
    throws(ScenarioDiagnostics)
  {
    var rows = DecisionRows(document: try document(of: DecisionTable.schema))
    for (request, event) in events where rows.revise(request, to: event) {
      if event == nil { withdrawn.append(request) } else { released.append(request) }
    }
    guard !released.isEmpty || !withdrawn.isEmpty else { return }
    texts[DecisionTable.file] = CSVWriter.text(rows.all)
  }

  /// A table as it is to be, so far.
  private func document(of schema: TableSchema) throws(ScenarioDiagnostics) -> CSVDocument {
    if let text = texts["\(schema.name).csv"] { return CSVParser.parse(Array(text.utf8)) }
    return try place.table(schema)
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
