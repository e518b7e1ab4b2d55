/// A ledger with a few uses more or less, without a copy of it.
///
/// A ledger has a number for every day of every expert, and what is tried out beside it is a few uses.
struct AmendedLedger {
  private let lines: LineIndex
  /// What is amended; nil is nothing used.
  private let ledger: Ledger?
  private var changes: [CellUse] = []

  /// Begins with a ledger as it is, or with nothing used.
  init(_ ledger: Ledger?, _ lines: LineIndex) {
    self.ledger = ledger
    self.lines = lines
  }

  /// The use of a cell.
  func use(ofCell cell: Int) -> Int {
    changes.reduce(ledger?.use(ofCell: cell) ?? 0) { sum, change in
      change.cells.contains(cell) ? sum + change.amount : sum
    }
  }

  /// Whether a use stays within every limit.
  func admits(_ use: CellUse) -> Bool { firstFullCell(for: use) == nil }

  /// The first cell of a use that is too full for it.
  func firstFullCell(for use: CellUse) -> Int? {
    guard changes.contains(where: { $0.cells.overlaps(use.cells) }) || ledger == nil else {
      return ledger?.firstFullCell(for: use)
    }
    guard use.amount > 0, let capacity = lines.capacity(onCell: Int(use.first)) else { return nil }
    return use.cells.first { self.use(ofCell: $0) + use.amount > capacity }
  }

  /// The first cell that is too full for one of some uses.
  func firstFullCell(among uses: [CellUse]) -> Int? {
    for use in uses {
      if let cell = firstFullCell(for: use) { return cell }
    }
    return nil
  }

  /// Adds uses.
  mutating func add(_ uses: [CellUse]) { changes += uses }

  /// Takes uses back.
  mutating func remove(_ uses: [CellUse]) {
    changes += uses.map { CellUse($0.cells, amount: -$0.amount) }
  }

  /// Whether uses fit in together.
  ///
  /// Together they may exceed what each alone does not, so each is added before the next is asked for.
  func hasRoom(for uses: [CellUse]) -> Bool {
    var trial = self
    return uses.allSatisfy { use in
      guard trial.admits(use) else { return false }
      trial.changes.append(use)
      return true
    }
  }

  /// What uses add to what the use of lines counts.
  func increase(by uses: [CellUse]) -> LevelValues {
    var with = self
    with.add(uses)
    let touched = Set(uses.map { lines.entryOfCell[Int($0.first)] })
    return touched.reduce(LevelValues()) { sum, index in
      let entry = lines.entries[Int(index)]
      return entry.penalties.isEmpty ? sum : sum + with.price(of: entry) - price(of: entry)
    }
  }

  /// What the use of a line counts.
  private func price(of entry: LineIndex.Entry) -> LevelValues {
    let cells = entry.base..<entry.base + entry.count
    var used = cells.map { ledger?.use(ofCell: $0) ?? 0 }
    for change in changes {
      for cell in change.cells.clamped(to: cells) { used[cell - entry.base] += change.amount }
    }
    let usedCells = used.count { $0 != 0 }
    return entry.penalties.reduce(LevelValues()) { sum, penalty in
      sum + LevelValues(penalty.level, penalty.value(use: used[0], cells: usedCells))
    }
  }
}

extension LineIndex {
  /// The most that may be used of a cell; nil is no limit.
  func capacity(onCell cell: Int) -> Int? { entries[Int(entryOfCell[cell])].capacity }
}
