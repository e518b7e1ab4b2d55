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
  func ledger(without request: Ref<Request>) -> AmendedLedger {
    var ledger = AmendedLedger(self.ledger, lines)
    for column in columns where column.request == request { ledger.remove(column.use) }
    return ledger
  }
}

extension Ledger {
  /// The first cell that is too full for one of some uses.
  func firstFullCell(among uses: [CellUse]) -> Int? {
    for use in uses {
      if let cell = firstFullCell(for: use) { return cell }
    }
    return nil
  }
}
