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
    _ scenario: Scenario, _ lines: LineIndex, _ options: [RequestOptions]
  ) -> LevelValues {
    let events = options.mapInParallel(\.largestCharges)
    return Level.allCases.reduce(into: LevelValues()) { largest, level in
      largest[level] = max(
        events.map { $0[level] }.max() ?? 0, largestPrice(on: level, scenario, lines))
    }
  }

  private static func largestPrice(on level: Level, _ scenario: Scenario, _ lines: LineIndex)
    -> Int
  {
    let penalties = lines.entries.flatMap(\.penalties).filter { $0.level == level }
    let prices = penalties.map { penalty in
      switch penalty.shape {
      case .shortfall(_, _, let price), .distinctShortfall(_, let price), .repeats(let price):
        price
      }
    }
    let confirmed = level == ConfirmedUnchanged.level && !scenario.baseline.isEmpty ? 1 : 0
    return max(prices.max() ?? 0, confirmed)
  }
}

extension RequestOptions {
  /// The largest amount any part of an event counts on each level.
  fileprivate var largestCharges: LevelValues {
    var largest = LevelValues()
    func see(_ charges: LevelValues) {
      for level in Level.allCases { largest[level] = max(largest[level], abs(charges[level])) }
    }
    for stay in stays {
      see(stay.charges)
      for sponsor in stay.sponsors { see(sponsor.charges) }
    }
    for option in shapes.lazy.flatMap(\.groups).joined() { see(option.charges) }
    return largest
  }
}
