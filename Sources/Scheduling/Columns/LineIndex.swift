/// Numbers for all cells of all lines, so that use and duals are plain arrays.
///
/// A cell that no limit and no penalty looks at has no number: nobody needs to count it.
struct LineIndex: Sendable {
  /// A line and its place among the cells.
  struct Entry: Sendable {
    let line: Line
    /// The number of its first cell.
    let base: Int
    /// What the first cell stands for: a day's number, an administration, or 0.
    let firstCell: Int
    let count: Int
    /// The smallest of its limits.
    var capacity: Int?
    /// The prices of its use.
    var penalties: [Penalty] = []
  }

  /// All lines that are limited or priced, in the order of the rulebook.
  private(set) var entries: [Entry] = []
  /// The number of cells.
  private(set) var cellCount = 0
  /// The entry to which each cell belongs.
  private(set) var entryOfCell: [Int32] = []
  private var byLine: [Line: Int] = [:]

  init(of scenario: Scenario) {
    let days = Self.reach(of: scenario)
    for rule in Rulebook.limits {
      for limit in rule.limits(in: scenario) { add(limit, days, scenario) }
    }
    for rule in Rulebook.objectives {
      for penalty in rule.penalties(in: scenario) {
        let entry = self.entry(of: penalty.line, days, scenario)
        entries[entry].penalties.append(penalty)
      }
    }
  }

  /// Whether a cell's number stands for the same in both.
  func hasSameCells(as other: LineIndex) -> Bool {
    entries.elementsEqual(other.entries) {
      $0.line == $1.line && $0.base == $1.base && $0.firstCell == $1.firstCell
        && $0.count == $1.count
    }
  }

  /// The place of a line among the entries.
  func find(_ line: Line) -> Int? { byLine[line] }

  /// The cells a usage takes: the first and how many; nothing where nobody counts them.
  func cells(of usage: Usage) -> Range<Int>? {
    guard let index = byLine[usage.line] else { return nil }
    let entry = entries[index]
    let low = max(usage.cells.lowerBound, entry.firstCell)
    let high = min(usage.cells.upperBound, entry.firstCell + entry.count - 1)
    guard low <= high else { return nil }
    return entry.base + low - entry.firstCell..<entry.base + high - entry.firstCell + 1
  }

  /// Whether a use is of the line to which a cell belongs.
  func isSameLine(_ use: CellUse, _ cell: Int) -> Bool {
    entryOfCell[Int(use.first)] == entryOfCell[cell]
  }

  /// What a cell stands for on its line.
  func cell(_ number: Int) -> (entry: Entry, cell: Int) {
    let entry = entries[Int(entryOfCell[number])]
    return (entry, number - entry.base + entry.firstCell)
  }

  /// The days that an event of the period can touch, with travel, rest and absorption.
  private static func reach(of scenario: Scenario) -> ClosedRange<Int> {
    let travel = scenario.settings.travelDays.map(\.days).max() ?? 0
    let rest = scenario.contents.experts.map(\.restDays).max() ?? 0
    let after = max(travel + rest, scenario.settings.absorptionDays ?? 0)
    return scenario.period.widened(before: travel, after: after).numbers
  }

  private mutating func add(_ limit: Limit, _ days: ClosedRange<Int>, _ scenario: Scenario) {
    let entry = self.entry(of: limit.line, days, scenario)
    entries[entry].capacity = min(entries[entry].capacity ?? .max, limit.capacity)
  }

  private mutating func entry(of line: Line, _ days: ClosedRange<Int>, _ scenario: Scenario) -> Int
  {
    if let known = byLine[line] { return known }
    let (first, count) =
      switch line {
      case .targetBeneficiaries: (0, scenario.contents.administrations.count)
      case _ where line.isByDay: (days.lowerBound, days.count)
      default: (0, 1)
      }
    entries.append(Entry(line: line, base: cellCount, firstCell: first, count: count))
    entryOfCell += repeatElement(Int32(entries.count - 1), count: count)
    cellCount += count
    byLine[line] = entries.count - 1
    return entries.count - 1
  }
}
