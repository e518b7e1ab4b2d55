import Scheduling

/// What each fund has, spends and keeps, as bars of one scale.
struct FundsPicture {
  private static let width = 360.0
  /// The draft.
  let draft: Draft

  /// The picture, a strip for each fund.
  var picture: Picture {
    Picture(
      name: "funds",
      title: "\(draft.scenario.settings.name): funds in \(draft.scenario.settings.currency)",
      strips: draft.totals.funds.indices.map(strip),
      legend: [("spent", "committed"), ("track", "left"), ("over", "beyond the budget")],
      columns: draft.totals.funds.count > 6 ? 3 : draft.totals.funds.count > 1 ? 2 : 1)
  }

  /// The pixels of a unit of money.
  private var scale: Double {
    let amounts = draft.totals.funds.map { max($0.budget ?? 0, $0.committed) }
    return (Self.width - 20) / Double(max(1, amounts.max() ?? 1))
  }

  private func strip(_ index: Int) -> PictureStrip {
    let sum = draft.totals.funds[index]
    let fund = draft.scenario[sum.fund]
    let name = fund.name == fund.id ? fund.id : "\(fund.id), \(fund.name)"
    return PictureStrip(
      label: "\(name): committed \(Amount.text(sum.committed)) of "
        + "\(Amount.text(orNoLimit: sum.budget)), left \(Amount.text(orNoLimit: sum.left))",
      width: Self.width, height: 62,
      body: [
        Markup(
          "text", ["class": "row-name", "x": "0", "y": "14"],
          text: name.fitted(into: Self.width - 20, atSize: 11.5))
      ] + bars(sum) + [numbers(sum, at: "/totals/funds/\(index)")])
  }

  private func bars(_ sum: Totals.ByFund) -> [Markup] {
    let budget = sum.budget ?? sum.committed
    let within = bar("spent", 0, min(sum.committed, budget))
    let over = sum.committed > budget ? [bar("over", budget, sum.committed)] : []
    return [bar(sum.budget == nil ? "track open" : "track", 0, budget), within] + over
  }

  private func bar(_ colour: String, _ from: Int, _ to: Int) -> Markup {
    Markup(
      "rect",
      [
        "class": colour, "x": (Double(from) * scale + 0.5).coordinate, "y": "21",
        "width": max(1, Double(to - from) * scale).coordinate, "height": "14",
      ])
  }

  private func numbers(_ sum: Totals.ByFund, at place: String) -> Markup {
    Markup(
      "text", ["class": "axis faint", "x": "0", "y": "50"],
      [
        Figure(sum.committed, at: "\(place)/committed").svg, " of ",
        Figure(sum.budget, at: "\(place)/budget").svg, ", left ",
        Figure(sum.left, at: "\(place)/left").svg,
      ])
  }
}
