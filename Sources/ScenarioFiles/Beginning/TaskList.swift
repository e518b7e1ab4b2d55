import Scheduling

/// What a human must look at before a scenario that was rolled forward is used.
struct TaskList {
  /// The next period.
  var period: Span?
  /// Requests carried forward.
  var carried: [String] = []
  /// Requests that were cancelled, and dropped.
  var cancelled: [String] = []
  /// Requests kept as they are, since no schedule says which of them were met.
  var kept: [String] = []
  /// How many decisions were dropped.
  var decisions = 0
  /// What-ifs that were left behind.
  var whatIfs: [String] = []
  /// What is wrong with what was made.
  var mistakes: [String] = []
  private var lists: [(title: String, items: [String])] = []

  /// Notes the accreditations that end before the next period does.
  mutating func listLapsing(in accreditations: CSVDocument?, _ period: Span) {
    guard let accreditations else { return }
    let table = AccreditationTable()
    let experts = accreditations.cells(table.expert.schema.name)
    let categories = accreditations.cells(table.category.schema.name)
    let topics = accreditations.cells(table.topic.schema.name)
    let items = accreditations.cells(table.until.schema.name).enumerated().compactMap {
      row, until -> String? in
      guard let last = Day(iso: until), last < period.last else { return nil }
      let topic = topics[row].isEmpty ? "every topic" : topics[row]
      return "\(experts[row]), \(categories[row]), \(topic): \(last)"
    }
    lists.append(("Accreditations that end before the period does: ask whether they go on", items))
  }

  /// Notes the rows of the tables that belong to the year.
  mutating func list(_ documents: [String: CSVDocument]) {
    for (table, title) in Self.titles {
      guard let document = documents[table.name] else { continue }
      lists.append((title, document.records.map { Self.text($0, of: document, table) }))
    }
  }

  private static let titles: [(table: any Table.Type, title: String)] = [
    (HolidayTable.self, "Holidays, moved by 52 weeks, most of them wrongly: enter the new dates"),
    (CalendarTable.self, "Meetings and days without events, moved unless they last: confirm each"),
    (AbsenceTable.self, "Absences, moved unless they last: ask the experts"),
    (ClosureTable.self, "Closures of venues, moved unless they last: ask the venues"),
    (FundTable.self, "Funds, with last year's budgets: confirm budget and validity"),
    (TargetTable.self, "Targets, unchanged: confirm what is to be reached"),
  ]

  /// A row as a line: its cells without those about its source.
  private static func text(_ record: CSVRecord, of document: CSVDocument, _ table: any Table.Type)
    -> String
  {
    let names = document.header?.fields ?? []
    let known = Set(table.schema.columns.map(\.name))
    let cells = zip(names, record.fields).filter { known.contains($0.0) && !$0.1.isEmpty }
    let texts = cells.prefix(6).map { String($0.1.prefix(60)) }
    return texts.joined(separator: ", ")
  }

  /// The list as Markdown.
  var text: String {
    let begun = period.map { "The period is now \($0.first)–\($0.last)." } ?? ""
    let requests: [(String, [String])] = [
      ("Mistakes in what was made: mend them first", mistakes),
      ("Requests carried forward, one priority higher: ask whether they still stand", carried),
      ("Requests of last year, kept as they are: drop what was met", kept),
      ("Requests that were cancelled, and dropped", cancelled),
      ("What-ifs that were left behind", whatIfs),
    ]
    let dropped = decisions == 0 ? "" : " Decisions dropped: \(decisions)."
    let all = (requests + lists.map { ($0.title, $0.items) }).filter { !$0.1.isEmpty }
    let sections = all.map { title, items in
      "\n## \(title) (\(items.count))\n\n" + items.map { "- [ ] \($0)\n" }.joined()
    }
    return "# What needs a human\n\n\(begun)\(dropped) Ratings and accreditations are unchanged.\n"
      + "New requests are to be added.\n" + sections.joined()
  }

  /// The titles with their counts, for the person at the terminal.
  var summary: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }
}
