import Scheduling

/// Makes the scenario of the next period from one that is over.
///
/// Windows, holidays, meetings, closures, absences and the validity of funds move by 52 weeks; what
/// reaches into the next period already stays. Accreditations and ratings are facts and stay.
/// Decisions are dropped. With a schedule, what it delivers is dropped and what it does not is
/// carried forward; without one, every request stays as it is.
struct RollForward {
  /// The period that is over, and the next.
  let shift: YearShift
  /// The requests that the schedule delivered; nil where none was given.
  let delivered: Set<String>?
  /// What was made.
  private(set) var parts: ScenarioParts
  /// What a human must look at.
  private(set) var tasks = TaskList()

  /// Tables whose dates belong to the year.
  private static let yearly: [any Table.Type] = [
    HolidayTable.self, CalendarTable.self, AbsenceTable.self, ClosureTable.self, FundTable.self,
    RequestTable.self,
  ]

  /// Rolls a scenario forward.
  ///
  /// - Parameters:
  ///   - parts: The scenario in its canonical form.
  ///   - scenario: What it says.
  ///   - delivered: The requests that the schedule delivered; nil where none was given.
  init(_ parts: ScenarioParts, _ scenario: LoadedScenario, delivered: Set<String>?) {
    shift = YearShift(after: scenario.contents.settings.period)
    self.delivered = delivered
    self.parts = parts
    moveSettings()
    for table in Self.yearly { move(table) }
    carryRequests()
    parts.documents[DecisionTable.name].map { tasks.decisions = $0.records.count }
    self.parts.documents[DecisionTable.name] = nil
    tasks.listLapsing(in: parts.documents[AccreditationTable.name], shift.new)
    tasks.list(self.parts.documents)
    tasks.whatIfs = parts.whatIfs.keys.sorted()
    self.parts.whatIfs = [:]
    writeReadme(isSynthetic: scenario.contents.isSynthetic)
    self.parts = self.parts.canonical
  }

  private mutating func moveSettings() {
    let cells = CanonicalSettings.cells(in: parts.settings ?? "")
    let lines = cells.map { key, value in
      switch key {
      case "first_day": return "\(key): \(shift.new.first)"
      case "last_day": return "\(key): \(shift.new.last)"
      case "planning_date": return "\(key): \(shift.moved(value))"
      case "name": return "\(key): \(YAMLScalar.quoted(YearNames.next(value)))"
      default:
        let isStructure = CanonicalSettings.isStructure(value, of: key)
        return "\(key): \(isStructure ? value : YAMLScalar.quoted(value))"
      }
    }
    parts.settings = CanonicalSettings.text(lines.joined(separator: "\n"))
    tasks.period = shift.new
  }

  private mutating func move(_ table: any Table.Type) {
    guard var document = parts.documents[table.name] else { return }
    let dates = table.schema.columns.filter { $0.shape == .date }.map(\.name)
    let places = dates.compactMap { document.header?.fields.firstIndex(of: $0) }
    let ends = document.cells("until")
    let lasting = table as? any LastingTable.Type
    for row in document.records.indices {
      let days = places.compactMap { Day(iso: document.records[row].fields[$0]) }
      guard let first = days.min(), let last = days.max() else { continue }
      let isOpen = lasting?.lastsWithoutEnd == true && ends[row].isEmpty
      if lasting != nil, isOpen || last >= shift.new.first { continue }
      // A row with a first day moves as a whole, so that it stays as long as it is.
      let step = lasting == nil ? YearShift.days : shift.moved(first) - first
      for place in places {
        document.records[row].fields[place] = shift.moved(
          document.records[row].fields[place], by: step)
      }
    }
    parts.documents[table.name] = document
  }

  private mutating func carryRequests() {
    guard var requests = parts.documents[RequestTable.name] else { return }
    let table = RequestTable()
    let id = requests.column(table.id.schema.name)
    let title = requests.column(table.title.schema.name)
    func named(_ record: CSVRecord) -> String {
      [record.fields[id], record.fields[title]].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    guard let delivered else {
      tasks.kept = requests.records.map(named)
      return
    }
    var kept: Set<String> = []
    let status = requests.column(table.status.schema.name)
    let (priority, carried) = (
      requests.column(table.priority.schema.name), requests.column(table.carried.schema.name)
    )
    for record in requests.records {
      let isCancelled = record.fields[status] == Request.Status.cancelled.rawValue
      if isCancelled { tasks.cancelled.append(named(record)) }
      guard !isCancelled, !delivered.contains(record.fields[id]) else { continue }
      tasks.carried.append(named(record))
      kept.insert(record.fields[id])
    }
    requests.keep(table.id.schema.name, kept.contains)
    for row in requests.records.indices {
      let number = Int(requests.records[row].fields[priority]) ?? table.priority.blank
      let years = Int(requests.records[row].fields[carried]) ?? table.carried.blank
      requests.records[row].fields[priority] = "\(max(1, number - 1))"
      requests.records[row].fields[carried] = "\(years + 1)"
    }
    parts.documents[RequestTable.name] = requests
    let sequences = SequenceTable()
    parts.documents[SequenceTable.name]?.keep(sequences.before.schema.name, kept.contains)
    parts.documents[SequenceTable.name]?.keep(sequences.after.schema.name, kept.contains)
  }

  private mutating func writeReadme(isSynthetic: Bool) {
    let label = isSynthetic ? "\nIt contains SYNTHETIC data, as the scenario before it did.\n" : ""
    parts.readme = """
      # \(CanonicalSettings.cells(in: parts.settings ?? "").first { $0.key == "name" }?.value ?? "")

      Rolled forward by `mobilize init` to \(shift.new.first)–\(shift.new.last). What needs a human is listed in TODO.
      \(label)
      """
  }
}

/// A table whose rows stay where they reach into the next period.
private protocol LastingTable: Table {
  /// Whether a row without an end goes on for ever, and is not of one day.
  static var lastsWithoutEnd: Bool { get }
}

extension LastingTable {
  static var lastsWithoutEnd: Bool { false }
}

extension AbsenceTable: LastingTable {}
extension ClosureTable: LastingTable {}
extension CalendarTable: LastingTable {}
extension HolidayTable: LastingTable {}
extension FundTable: LastingTable {
  static var lastsWithoutEnd: Bool { true }
}
