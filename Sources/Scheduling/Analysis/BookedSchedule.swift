/// A schedule with all it uses, so that what another event would change can be read off.
///
/// Its events need not keep the rules: what a person typed is booked like a draft.
struct BookedSchedule {
  let scenario: Scenario
  let lines: LineIndex
  /// The events.
  let events: [Event]
  /// What each event uses and counts, in their order.
  let columns: [Column]
  /// What all of them use.
  private(set) var ledger: Ledger

  /// Books events.
  init(_ events: [Event], _ lines: LineIndex, in scenario: Scenario) {
    self.scenario = scenario
    self.lines = lines
    self.events = events
    columns = events.map { Column(of: $0, lines, in: scenario) }
    ledger = Ledger(lines)
    for column in columns { ledger.add(column) }
  }

  /// What is used when the event of a request is left out.
  func ledger(without request: Ref<Request>) -> Ledger {
    var ledger = self.ledger
    for column in columns where column.request == request { ledger.remove(column) }
    return ledger
  }

  /// What a column adds to the levels beside what is used.
  func increase(by column: Column, beside ledger: Ledger) -> LevelValues {
    var with = ledger
    with.add(column)
    let touched = Set(column.use.map { lines.entryOfCell[Int($0.first)] })
    return touched.reduce(column.charges) { sum, index in
      let entry = lines.entries[Int(index)]
      return sum + with.price(of: entry) - ledger.price(of: entry)
    }
  }
}

extension Ledger {
  /// Whether a column fits beside what is there.
  func hasRoom(for column: Column) -> Bool {
    var trial = self
    return trial.take(column)
  }

  /// The first cell that is too full for one of some uses.
  func firstFullCell(among uses: [CellUse]) -> Int? {
    for use in uses {
      if let cell = firstFullCell(for: use) { return cell }
    }
    return nil
  }

  /// What the use of a line counts.
  fileprivate func price(of entry: LineIndex.Entry) -> LevelValues {
    guard !entry.penalties.isEmpty else { return LevelValues() }
    let cells = (entry.base..<entry.base + entry.count).count { use(ofCell: $0) != 0 }
    return entry.penalties.reduce(LevelValues()) { sum, penalty in
      let use = use(ofCell: entry.base)
      return sum + LevelValues(penalty.level, penalty.value(use: use, cells: cells))
    }
  }
}
