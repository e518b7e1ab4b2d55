/// The limits by the lines they are on, to name what is full.
struct LimitBook {
  private let lines: LineIndex
  private let limits: [Line: Limit]

  init(of scenario: Scenario, _ lines: LineIndex) {
    self.lines = lines
    let all = Rulebook.limits.flatMap { $0.limits(in: scenario) }
    limits = Dictionary(all.map { ($0.line, $0) }) { $0.capacity <= $1.capacity ? $0 : $1 }
  }

  /// The limit on the line of a cell.
  func limit(onCell cell: Int) -> Limit? {
    limits[lines.entries[Int(lines.entryOfCell[cell])].line]
  }

  /// The limit on a line.
  func limit(on line: Line) -> Limit? { limits[line] }

  /// The place of a rule among all rules.
  static func place(of rule: RuleID) -> Int { places[rule] ?? places.count }

  private static let places: [RuleID: Int] = {
    let rules = Rulebook.eligibility.map(\.id) + Rulebook.limits.map(\.id)
    return Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
  }()
}
