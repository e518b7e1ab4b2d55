/// An expert whom every rule allows in a group of seats, on some of the days of a `Shape`.
struct CandidateOption: Sendable {
  /// What the member counts on each level.
  let charges: LevelValues
  let expert: Ref<Expert>
  let traits: Traits
  /// What the mission costs, in currency units.
  let cost: Int
  /// What the mission uses whatever the day.
  let fixedUse: [CellUse]
  /// What the mission uses, as if the event began on day number 0 of the line's first cell.
  let dailyUse: [CellUse]
  /// Whether they can come, for each day of the shape.
  var available: DaySet
}

/// A set of small numbers: places in a shape's list of days.
struct DaySet: Sendable {
  /// Sixty-four numbers a word, the smallest in the lowest bit.
  private(set) var words: [UInt64]

  init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

  /// All days up to a number.
  init(all count: Int) {
    self.init(capacity: count)
    for word in words.indices {
      words[word] = count >= 64 * (word + 1) ? .max : (1 << UInt64(count & 63)) - 1
    }
  }

  mutating func insert(_ day: Int) { words[day >> 6] |= 1 << UInt64(day & 63) }

  func contains(_ day: Int) -> Bool { words[day >> 6] & (1 << UInt64(day & 63)) != 0 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}
