extension LinearProgram {
  /// The coefficient of a column in a row.
  public struct Entry: Sendable, Equatable {
    /// The index of the row.
    public var row: Int32
    /// The coefficient.
    public var value: Double

    /// Creates an entry.
    public init(row: Int32, value: Double) {
      self.row = row
      self.value = value
    }
  }
}

extension [LinearProgram.Entry] {
  /// Sorts the entries by row, adds up those of the same row, and drops zeros.
  mutating func canonicalize() {
    if isCanonical { return }
    sort { $0.row < $1.row }
    var last = 0
    for place in indices.dropFirst() {
      if self[place].row == self[last].row {
        self[last].value += self[place].value
      } else {
        last += 1
        self[last] = self[place]
      }
    }
    removeLast(Swift.max(0, count - last - 1))
    removeAll { $0.value == 0 }
  }

  private var isCanonical: Bool {
    var previous: Int32 = -1
    for entry in self {
      if entry.row <= previous || entry.value == 0 { return false }
      previous = entry.row
    }
    return true
  }
}
