import Scheduling

extension DraftSummary {
  /// What each fund spends, with a bar of what is committed.
  static func funds(of draft: Draft, _ width: Int) -> [String] {
    let currency = draft.scenario.settings.currency
    let heading = ["Funds (\(currency))", "budget", "committed", "left", ""]
    let rows = draft.totals.funds.map { sum in
      [
        "  \(draft.scenario[sum.fund].id)", Amount.text(orNoLimit: sum.budget),
        Amount.text(sum.committed), Amount.text(orNoLimit: sum.left),
        sum.budget.map { bar(sum.committed, of: $0) } ?? "",
      ]
    }
    return TextTable(
      columns: [.cut(to: 12), .number, .number, .number, .text], rows: [heading] + rows
    ).lines(width: width)
  }

  /// A bar of twenty marks; whatever is committed fills one at least, whatever is left frees one.
  private static func bar(_ part: Int, of whole: Int) -> String {
    let length = 20
    guard whole > 0 else { return "[\(String(repeating: part > 0 ? "#" : ".", count: length))]" }
    let share = (Double(part) / Double(whole) * Double(length)).rounded()
    let most = part < whole ? length - 1 : length
    let filled = Int(min(Double(most), max(part > 0 ? 1 : 0, share)))
    let free = String(repeating: ".", count: length - filled)
    return "[\(String(repeating: "#", count: filled))\(free)]"
  }
}
