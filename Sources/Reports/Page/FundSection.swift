import Scheduling

/// What each fund has, spends and keeps.
struct FundSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    ReportSection(
      anchor: "funds", title: "Funds",
      body: draft.totals.funds.isEmpty
        ? [Markup("p", text: "There are no funds.")]
        : [
          PictureFigure(picture: FundsPicture(draft: draft).picture, isWide: false).markup,
          table.markup, quarters.markup,
        ])
  }

  private var table: ReportTable {
    ReportTable(
      caption: "Funds, in \(draft.scenario.settings.currency)",
      columns: [
        "Fund", "Name", .number("Events"), .number("Budget"), .number("Committed"),
        .number("Left"),
      ],
      rows: draft.totals.funds.indices.map(cells), sums: sums)
  }

  private var quarters: ReportTable {
    let sums = FundQuarters(of: draft.events, in: draft.scenario)
    return ReportTable(
      caption: "Committed by the quarter of the first day",
      columns: ["Fund"] + sums.quarters.map { .number("Quarter \($0)") },
      rows: draft.totals.funds.map { fund in
        [.text(draft.scenario[fund.fund].id)]
          + zip(sums.amounts[fund.fund.index], sums.places[fund.fund.index]).map { amount, places in
            let costs = places.map { "/events/\($0)/cost" }.joined(separator: " ")
            return Figure(amount, at: costs, fold: "sum").html
          }
      })
  }

  private func cells(_ index: Int) -> [Markup] {
    let sum = draft.totals.funds[index]
    let fund = draft.scenario[sum.fund]
    let place = "/totals/funds/\(index)"
    return [
      .text(fund.id), .text(fund.name), Figure(sum.events, at: "\(place)/events").html,
      Figure(sum.budget, at: "\(place)/budget").html,
      Figure(sum.committed, at: "\(place)/committed").html,
      Figure(sum.left, at: "\(place)/left").html,
    ]
  }

  private var sums: [Markup] {
    let funds = draft.totals.funds
    let hasLimits = draft.totals.fundsHaveLimits
    func sum(_ name: String, _ value: Int) -> Markup {
      Figure(value, at: "/totals/funds/*/\(name)", fold: "sum").html
    }
    return [
      "All", "", sum("events", funds.reduce(0) { $0 + $1.events }),
      hasLimits ? sum("budget", funds.reduce(0) { $0 + ($1.budget ?? 0) }) : "no limit",
      sum("committed", funds.reduce(0) { $0 + $1.committed }),
      hasLimits ? sum("left", funds.reduce(0) { $0 + ($1.left ?? 0) }) : "no limit",
    ]
  }
}
