internal import IntegerProgramming

/// Finds events that another of the same request can always stand in for, and limits that nothing breaks.
///
/// One event can stand in for another if it counts no more and takes no more of anything that could run
/// short, and gives no less to anything that must be reached. Most listed events differ in nothing that
/// matters. It is the test for dominated columns of E. D. Andersen and K. D. Andersen, "Presolving in
/// Linear Programming", Mathematical Programming 71, 1995, among columns of which one is chosen at most.
struct Dominance {
  private let program: LinearProgram
  /// The program's columns of each request's events that are still allowed.
  private var groups: [[Int]]
  private let isOfRequest: [Bool]
  private var isUpperScarce: [Bool] = []
  private var isLowerScarce: [Bool] = []
  private static let tolerance = 1e-9

  /// Compares the events of a program.
  init(_ master: Master) {
    program = master.program
    isOfRequest = master.program.rows.indices.map { master.requestArtificials[$0] != nil }
    let allowed = master.columns.indices.filter {
      master.program.columns[master.programColumns[$0]].upper > 0
    }
    groups = Dictionary(grouping: allowed) { master.columns[$0].request.index }
      .sorted { $0.key < $1.key }.map { $0.value.map { master.programColumns[$0] } }
    findScarceRows()
  }

  /// Drops all events that others can stand in for.
  ///
  /// - Returns: The program's columns that are dropped.
  mutating func dropAll() -> [Int] {
    var dropped: [Int] = []
    while true {
      let more = drop()
      guard !more.isEmpty else { return dropped }
      dropped += more
      findScarceRows()
    }
  }

  /// Whether each row has a say in the choice of the events that are left: some choice breaks it, or it
  /// is what limits each request to one event.
  var hasSay: [Bool] {
    program.rows.indices.map { isUpperScarce[$0] || isLowerScarce[$0] || isOfRequest[$0] }
  }

  /// Finds the rows that some choice of events could break: of each request one at most.
  private mutating func findScarceRows() {
    var least = Array(repeating: 0.0, count: program.rows.count)
    var most = least
    var (groupLeast, groupMost) = (least, least)
    var isEvent = Array(repeating: false, count: program.columns.count)
    var rows: [Int] = []
    for group in groups {
      for column in group {
        isEvent[column] = true
        for entry in program.columns[column].entries {
          let row = Int(entry.row)
          if groupLeast[row] == 0, groupMost[row] == 0 { rows.append(row) }
          groupLeast[row] = min(groupLeast[row], entry.value)
          groupMost[row] = max(groupMost[row], entry.value)
        }
      }
      for row in rows {
        least[row] += groupLeast[row]
        most[row] += groupMost[row]
        (groupLeast[row], groupMost[row]) = (0, 0)
      }
      rows.removeAll(keepingCapacity: true)
    }
    for (index, column) in program.columns.enumerated() where !isEvent[index] {
      guard column.upper > column.lower || column.lower != 0 else { continue }
      for entry in column.entries {
        let ends = [entry.value * column.lower, entry.value * column.upper]
        least[Int(entry.row)] += ends.min() ?? 0
        most[Int(entry.row)] += ends.max() ?? 0
      }
    }
    isUpperScarce = program.rows.indices.map { most[$0] > program.rows[$0].upper + Self.tolerance }
    isLowerScarce = program.rows.indices.map { least[$0] < program.rows[$0].lower - Self.tolerance }
  }

  /// Drops events that others can stand in for, and returns them.
  private mutating func drop() -> [Int] {
    var dropped: [Int] = []
    for index in groups.indices {
      let events = groups[index].map { ($0, scarceEntries(of: $0)) }.sorted {
        (program.columns[$0.0].objective, $0.1.count, $0.0) < (
          program.columns[$1.0].objective, $1.1.count, $1.0
        )
      }
      var kept: [(column: Int, entries: [LinearProgram.Entry])] = []
      for (column, entries) in events {
        if kept.contains(where: { isNoWorse($0.entries, than: entries) }) {
          dropped.append(column)
        } else {
          kept.append((column, entries))
        }
      }
      groups[index] = kept.map(\.column)
    }
    return dropped
  }

  private func scarceEntries(of column: Int) -> [LinearProgram.Entry] {
    program.columns[column].entries.filter {
      isUpperScarce[Int($0.row)] || isLowerScarce[Int($0.row)]
    }
  }

  /// Whether an event takes no more than another of what is scarce; entries are in the order of rows.
  private func isNoWorse(
    _ entries: [LinearProgram.Entry], than others: [LinearProgram.Entry]
  ) -> Bool {
    var (left, right) = (0, 0)
    while left < entries.count || right < others.count {
      let leftRow = left < entries.count ? entries[left].row : .max
      let rightRow = right < others.count ? others[right].row : .max
      let row = min(leftRow, rightRow)
      var (mine, other) = (0.0, 0.0)
      if leftRow == row {
        mine = entries[left].value
        left += 1
      }
      if rightRow == row {
        other = others[right].value
        right += 1
      }
      if isUpperScarce[Int(row)], mine > other + Self.tolerance { return false }
      if isLowerScarce[Int(row)], mine < other - Self.tolerance { return false }
    }
    return true
  }
}
