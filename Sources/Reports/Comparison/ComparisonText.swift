public import Scheduling

/// What distinguishes a schedule from an earlier one, as a planner reads it at a terminal.
public enum ComparisonText {
  /// A comparison, led by who is affected.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - heading: What is compared, in a line or more.
  ///   - width: The terminal's columns, to which tables are fitted.
  /// - Returns: The text.
  public static func text(
    of comparison: ScheduleComparison, heading: [String], width: Int = 100
  ) -> String {
    let label = comparison.after.scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let sections = [
      heading + label, [affected(by: comparison)], withdrawn(comparison), changed(comparison),
      new(comparison), unmet(comparison), score(comparison, width), funds(comparison, width),
    ]
    return PlainText.text(Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  /// How many events are affected in which way, in a sentence that ends with those that are not.
  static func affected(by comparison: ScheduleComparison) -> String {
    let counts = ComparisonCounts(comparison).all.filter { $0.count > 0 }
    let others = Amount.text(comparison.unchangedCount, "event")
    guard let first = counts.first else { return "Nothing changes for any of the \(others)." }
    let words =
      ["\(Amount.text(first.count, "event")) \(first.name)"]
      + counts.dropFirst().map { "\(Amount.text($0.count)) \($0.name)" }
    return "\(words.joined(separator: ", ")); nothing changes for the other \(others)."
  }

  private static func withdrawn(_ comparison: ScheduleComparison) -> [String] {
    guard !comparison.withdrawn.isEmpty else { return [] }
    return ["Withdrawn"]
      + comparison.withdrawn.map { event in
        let isCancelled = comparison.after.scenario[event.request].isCancelled
        let reason = isCancelled ? " (the request is cancelled)" : ""
        return "  \(EventText.full(event, in: comparison.before.scenario))\(reason)"
      }
  }

  private static func changed(_ comparison: ScheduleComparison) -> [String] {
    guard !comparison.changed.isEmpty else { return [] }
    let scenario = comparison.after.scenario
    return ["Changed"]
      + comparison.changed.map { change in
        let id = scenario[change.request].id
        return "  \(id)  \(EventText.changes(change, in: scenario).joined(separator: "; "))"
      }
  }

  private static func new(_ comparison: ScheduleComparison) -> [String] {
    guard !comparison.new.isEmpty else { return [] }
    return ["New"]
      + comparison.new.map { "  \(EventText.full($0, in: comparison.after.scenario))" }
  }

  private static func unmet(_ comparison: ScheduleComparison) -> [String] {
    let scenario = comparison.after.scenario
    func line(_ words: String, _ requests: [Ref<Request>]) -> String? {
      guard !requests.isEmpty else { return nil }
      return "\(words): \(requests.map { scenario[$0].id }.joined(separator: ", "))"
    }
    return [line("Newly unmet", comparison.newlyUnmet), line("Newly met", comparison.newlyMet)]
      .compactMap { $0 }
  }

  private static func score(_ comparison: ScheduleComparison, _ width: Int) -> [String] {
    let cost = row(
      "Cost (\(comparison.after.scenario.settings.currency))", comparison.before.cost,
      comparison.after.cost)
    let rows = comparison.levels.flatMap { level in
      [row("  \(level.level.id)", level.before, level.after)]
        + level.terms.filter { $0.before != $0.after }.map {
          row("    \($0.rule)", $0.before, $0.after)
        }
    }
    return TextTable(
      columns: [.text, .number, .number, .number],
      rows: [["", "before", "after", "change"], cost, ["Levels", "", "", ""]] + rows
    ).lines(width: width)
  }

  private static func row(_ name: String, _ before: Int, _ after: Int) -> [String] {
    [name, Amount.text(before), Amount.text(after), signed(after - before)]
  }

  private static func funds(_ comparison: ScheduleComparison, _ width: Int) -> [String] {
    let scenario = comparison.after.scenario
    let rows = comparison.funds.filter(\.isChanged).map { fund in
      [
        "  \(scenario[fund.after.fund].id)", Amount.text(fund.before.committed),
        Amount.text(fund.after.committed), signed(fund.after.committed - fund.before.committed),
        Amount.text(orNoLimit: fund.after.budget), Amount.text(orNoLimit: fund.after.left),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let heading = [
      "Funds (\(scenario.settings.currency))", "before", "after", "change", "budget", "left",
    ]
    return TextTable(
      columns: [.text, .number, .number, .number, .number, .number], rows: [heading] + rows
    ).lines(width: width)
  }

  /// A difference with its sign, or a dash for none.
  static func signed(_ amount: Int) -> String {
    amount == 0 ? "–" : "\(amount > 0 ? "+" : "")\(Amount.text(amount))"
  }
}
