/// What the master program asks about a catalogue as a whole.
extension Catalogue {
  /// Whether a schedule can count anything on a level.
  func counts(on level: Level) -> Bool { magnitudes[level] > 0 }

  /// The largest amount one event or one penalty counts on a level; 0 where nothing does.
  func magnitude(on level: Level) -> Double { Double(magnitudes[level]) }

  /// The cells that events could use of the lines on which cells in use are counted.
  ///
  /// The stays of a shape count for the same targets, so one of each is looked at.
  static func distinctCells(_ lines: LineIndex, _ options: [RequestOptions]) -> [Int: [Int]] {
    let counted = Set(
      lines.entries.indices.filter { lines.entries[$0].penalties.contains(where: \.isDistinct) })
    var cells: [Int: Set<Int>] = [:]
    for request in options {
      for first in request.shapes.compactMap(\.stays.first) {
        for use in request.stays[first].use {
          let entry = Int(lines.entryOfCell[Int(use.first)])
          if counted.contains(entry) { cells[entry, default: []].formUnion(use.cells) }
        }
      }
    }
    return cells.mapValues { $0.sorted() }
  }

  /// The largest amount one event or one penalty counts on each level.
  static func magnitudes(
    _ scenario: Scenario, _ lines: LineIndex, _ events: [LargestCharges]
  ) -> LevelValues {
    var largest = lines.largestPrices
    for event in events {
      for part in [event.stay, event.sponsor, event.member] { largest.widen(to: part) }
    }
    if !scenario.baseline.isEmpty { largest.widen(to: LevelValues(ConfirmedUnchanged.level, 1)) }
    return largest
  }
}

extension LineIndex {
  /// The largest price on each level.
  var largestPrices: LevelValues {
    var largest = LevelValues()
    for entry in entries {
      for penalty in entry.penalties {
        largest[penalty.level] = max(largest[penalty.level], penalty.shape.price)
      }
    }
    return largest
  }
}
