/// Who uses what of a schedule's limits.
extension BookedSchedule {
  /// The requests whose events use a cell.
  func users(ofCell cell: Int) -> Set<Ref<Request>> {
    users(ofCells: [cell], ofEntry: Int(lines.entryOfCell[cell]))
  }

  /// The requests whose events fill cells too much for some uses.
  func users(inWayOf uses: [CellUse]) -> Set<Ref<Request>> {
    uses.reduce(into: []) { users, use in
      let entry = Int(lines.entryOfCell[Int(use.first)])
      guard shares[entry].contains(where: { !users.contains($0.request) }) else { return }
      let full = use.cells.filter { !ledger.admits(CellUse($0..<$0 + 1, amount: use.amount)) }
      users.formUnion(self.users(ofCells: full, ofEntry: entry))
    }
  }

  private func users(ofCells cells: [Int], ofEntry entry: Int) -> Set<Ref<Request>> {
    Set(
      shares[entry].lazy.filter { share in cells.contains { share.use.cells.contains($0) } }
        .map(\.request))
  }

  /// What is left of a line that is not by days.
  func left(of line: Line, _ limits: LimitBook) -> Int? {
    guard !line.isByDay, let limit = limits.limit(on: line), let entry = lines.find(line) else {
      return nil
    }
    return limit.capacity - ledger.use(ofCell: lines.entries[entry].base)
  }

  /// Some requests by their ids, or nil where there are none.
  func list(_ requests: Set<Ref<Request>>) -> String? {
    let shown = 8
    let ids = requests.sorted().map { scenario[$0].id }
    guard !ids.isEmpty else { return nil }
    let more = ids.count > shown ? " and \(Amount.text(ids.count - shown)) more" : ""
    return ids.prefix(shown).joined(separator: ", ") + more
  }
}
