public import Scheduling

/// A draft as a planner reads it at a terminal within a minute.
public enum DraftSummary {
  /// A draft's summary.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - width: The terminal's columns, to which every line is cut.
  /// - Returns: The text.
  public static func text(of draft: Draft, width: Int = 100) -> String {
    let sections = [
      header(of: draft), delivery(of: draft, width), levels(of: draft, width),
      funds(of: draft, width), schedule(of: draft, width), unmet(of: draft, width),
      targets(of: draft, width),
    ]
    return PlainText.text(Array(sections.joined(separator: [""])), width: width)
  }

  private static func header(of draft: Draft) -> [String] {
    let scenario = draft.scenario
    let settings = scenario.settings
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    return ["\(settings.name): \(DateText.text(settings.period))"] + label + [
      "Engine \(draft.run.engine), seed \(draft.run.seed), \(draft.run.stopText)"
    ]
  }

  private static func delivery(of draft: Draft, _ width: Int) -> [String] {
    let all = Amount.text(draft.requested.count, "request")
    let rows = Request.Kind.allCases.compactMap { kind -> [String]? in
      let count = draft.count(of: kind)
      guard count.requested > 0 else { return nil }
      return [
        kind.rawValue, "\(Amount.text(count.delivered)) of \(Amount.text(count.requested))",
        "\(Amount.text(count.requested - count.delivered)) unmet",
      ]
    }
    return [
      "Delivered \(Amount.text(draft.delivered.count)) of \(all) for \(draft.money(draft.cost))"
    ]
      + TextTable(columns: [.text, .number, .number], rows: rows).lines(width: width, indent: 2)
  }

  private static func levels(of draft: Draft, _ width: Int) -> [String] {
    let heading = ["Levels", "value", "bound", "gap", ""]
    let rows = LevelText.all(of: draft).map {
      ["  \($0.level)", $0.value, $0.bound, $0.gap, $0.proof]
    }
    return TextTable(columns: [.text, .number, .number, .number, .text], rows: [heading] + rows)
      .lines(width: width)
  }

  private static func targets(of draft: Draft, _ width: Int) -> [String] {
    let missed = draft.totals.targets.filter { $0.shortfall > 0 }
    let count = draft.totals.targets.count
    let rows = missed.map { sum in
      let target = draft.scenario.contents.targets[sum.target]
      return [
        target.id, "\(Amount.text(sum.reached)) of \(Amount.text(sum.needed))", target.description,
      ]
    }
    guard !rows.isEmpty else { return ["Targets missed: none of \(Amount.text(count))"] }
    return ["Targets missed: \(Amount.text(rows.count)) of \(Amount.text(count))"]
      + TextTable(columns: [.text, .number, .cut(to: 10)], rows: rows)
      .lines(width: width, indent: 2)
  }
}
