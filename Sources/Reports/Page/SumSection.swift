import Scheduling

/// The sums by month, sub-region and administration.
struct SumSection {
  /// The draft.
  let draft: Draft
  private var totals: Totals { draft.totals }

  /// The section.
  var section: ReportSection {
    ReportSection(
      anchor: "sums", title: "Sums",
      body: [
        Markup("div", ["class": "beside"], [months.markup, subregions.markup]),
        administrations.markup,
      ])
  }

  private var months: ReportTable {
    ReportTable(
      caption: "Events by the month they begin in; costs in \(draft.scenario.settings.currency)",
      columns: ["Month", .number("Events"), .number("Cost")],
      rows: totals.months.enumerated().map { index, sum in
        let place = "/totals/months/\(index)"
        return [
          .text(sum.month), Figure(sum.events, at: "\(place)/events").html,
          Figure(sum.cost, at: "\(place)/cost").html,
        ]
      }, isNarrow: true)
  }

  private var subregions: ReportTable {
    ReportTable(
      caption: "National and sub-regional requests by sub-region",
      columns: ["Sub-region", .number("Requests"), .number("Events")],
      rows: totals.subregions.enumerated().map { index, sum in
        let place = "/totals/subregions/\(index)"
        return [
          .text(sum.subregion), Figure(sum.requests, at: "\(place)/requests").html,
          Figure(sum.events, at: "\(place)/events").html,
        ]
      }, isNarrow: true)
  }

  private var administrations: ReportTable {
    let shown = totals.administrations.enumerated().filter { _, sum in
      sum.missions + sum.events + sum.hosted > 0
    }
    return ReportTable(
      caption: "What administrations lend and receive; days with travel",
      columns: [
        "Administration", "Sub-region", .number("Missions of its experts"), .number("Days"),
        .number("National and sub-regional events"), .number("Events held there"),
      ],
      rows: shown.map { index, sum in
        let (place, administration) = (
          "/totals/administrations/\(index)", draft.scenario[sum.administration]
        )
        return [
          .text(administration.name), .text(administration.subregion),
          Figure(sum.missions, at: "\(place)/missions").html,
          Figure(sum.days, at: "\(place)/days").html,
          Figure(sum.events, at: "\(place)/events").html,
          Figure(sum.hosted, at: "\(place)/hosted").html,
        ]
      })
  }
}
