public import Scheduling

/// Ways to repair a schedule, as a planner reads them at a terminal.
public enum RepairText {
  /// The ways, numbered from the best.
  ///
  /// - Parameters:
  ///   - repairs: The ways.
  ///   - changes: Who is not there, in words.
  ///   - width: The terminal's columns, to which tables are fitted.
  /// - Returns: The text.
  public static func text(of repairs: [ScheduleRepair], after changes: [String], width: Int = 100)
    -> String
  {
    guard let scenario = repairs.first?.comparison.after.scenario else { return "" }
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let sections =
      [["\(scenario.settings.name): repairs"] + changes.map { "  \($0)" } + label]
      + repairs.enumerated().map { lines(of: $0.element, number: $0.offset + 1, in: scenario) }
      + [table(of: repairs, width)]
    return PlainText.text(Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  private static func lines(of repair: ScheduleRepair, number: Int, in scenario: Scenario)
    -> [String]
  {
    let comparison = repair.comparison
    let withdrawn = comparison.withdrawn.map { event in
      "    withdrawn: \(EventText.full(event, in: comparison.before.scenario))"
    }
    let changed = comparison.changed.map { change in
      let words = EventText.changes(change, in: scenario).joined(separator: "; ")
      return "    \(scenario[change.request].id)  \(words)"
    }
    let new = comparison.new.map { "    new: \(EventText.full($0, in: scenario))" }
    return ["\(number)  \(repair.kind.words)"] + withdrawn + changed + new
      + ["    \(ComparisonText.affected(by: comparison))"]
  }

  private static func table(of repairs: [ScheduleRepair], _ width: Int) -> [String] {
    guard repairs.contains(where: { $0.kind != .nothing }) else { return [] }
    let comparisons = repairs.map(\.comparison)
    let levels = Level.allCases.map { level in
      [level.id]
        + comparisons.map { comparison in
          let change = comparison.levels[level.rawValue]
          return ComparisonText.signed(change.after - change.before)
        }
    }
    let cost =
      ["cost"] + comparisons.map { ComparisonText.signed($0.after.cost - $0.before.cost) }
    let rows = [[""] + repairs.indices.map { "\($0 + 1)" }] + levels + [cost]
    return TextTable(columns: [.text] + repairs.map { _ in .number }, rows: rows)
      .lines(width: width)
  }
}

extension ScheduleRepair.Kind {
  /// What it takes, in words.
  var words: String {
    switch self {
    case .nothing: "Nothing to repair: the schedule stands as it is"
    case .substitute: "Substitute: days, venues and funds stay"
    case .move: "Substitute and move"
    case .withdraw: "Withdraw"
    }
  }
}
