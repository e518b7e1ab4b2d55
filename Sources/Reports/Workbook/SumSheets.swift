import Scheduling
import Workbooks

/// The sheets with sums: funds with a chart, experts, administrations, targets.
struct SumSheets {
  /// The draft.
  let draft: Draft

  private var scenario: Scenario { draft.scenario }

  /// What each fund has, spends and keeps, by quarter too.
  var funds: Sheet {
    let quarters = FundQuarters(of: draft.events, in: scenario)
    let rows = draft.totals.funds.map { sum in
      let fund = scenario[sum.fund]
      return [
        .report(fund.id, .plain.filled(SheetColours.of(sum.fund))), .report(fund.name),
        .report(fund.donor), .amount(sum.events), .amount(sum.budget), .amount(sum.committed),
        .amount(sum.left),
      ] + quarters.amounts[sum.fund.index].map { Cell.amount($0, .money) }
    }
    let names = quarters.quarters.map { "quarter \($0)" }
    let limits = draft.totals.fundsHaveLimits ? [4, 6] : []
    var sheet = TableSheet(
      name: "funds",
      headings: ["fund", "name", "donor", "events", "budget", "committed", "left"] + names,
      rows: rows, summed: [3, 5] + limits + names.indices.map { 7 + $0 }
    ).sheet
    if !rows.isEmpty { sheet.charts = [chart(rows.count)] }
    return sheet
  }

  private func chart(_ count: Int) -> ColumnChart {
    let rows = 1...count
    var chart = ColumnChart(
      "Committed and left by fund, in \(scenario.settings.currency)", of: "funds",
      categories: CellRange(rows: rows, column: 0),
      series: [
        .init("committed", CellRange(rows: rows, column: 5), colour: Colour(0x0072B2)),
        .init("left", CellRange(rows: rows, column: 6), colour: Colour(0xC9D3DC)),
      ], row: count + 3, column: 0)
    chart.isStacked = true
    return chart
  }

  /// Every expert's missions, and how they spend the days of the period.
  var experts: Sheet {
    let sums = Dictionary(draft.totals.experts.map { ($0.expert, $0) }) { first, _ in first }
    let rows = ExpertDays.all(of: draft.events, in: scenario).map { days -> [Cell] in
      let expert = scenario[days.expert]
      let sum = sums[days.expert]
      return [
        .report(expert.id), .report(expert.name), .word(expert.organisation.rawValue),
        .report(scenario[expert.administration].code), .amount(sum?.missions ?? 0),
        .amount(sum?.days ?? 0), .amount(expert.maxMissions), .amount(expert.maxDays),
        .amount(days.absent), .amount(days.idle),
      ]
    }
    return TableSheet(
      name: "experts",
      headings: [
        "expert", "name", "organisation", "administration", "missions", "days", "max_missions",
        "max_days", "absent", "idle",
      ], rows: rows, summed: [4, 5]
    ).sheet
  }

  /// What each administration lends and receives.
  var administrations: Sheet {
    let rows = draft.totals.administrations.map { sum -> [Cell] in
      let administration = scenario[sum.administration]
      return [
        .report(administration.code), .report(administration.name),
        .report(administration.subregion), .amount(sum.missions), .amount(sum.days),
        .amount(sum.events), .amount(sum.hosted),
      ]
    }
    return TableSheet(
      name: "administrations",
      headings: [
        "administration", "name", "subregion", "missions", "days", "events", "hosted",
      ], rows: rows, summed: [3, 4, 6]
    ).sheet
  }

  /// The targets and what is reached of them.
  var targets: Sheet {
    let rows = draft.totals.targets.map { sum -> [Cell] in
      let target = scenario.contents.targets[sum.target]
      let missing = CellStyle.money.filled(sum.shortfall > 0 ? SheetColours.alarm : nil)
      return [
        .report(target.id), .report(target.description),
        .word(target.measure.rawValue), .amount(sum.reached), .amount(sum.needed),
        .amount(sum.shortfall, missing), .amount(target.weight),
      ]
    }
    return TableSheet(
      name: "targets",
      headings: [
        "target", "description", "measure", "reached", "needed", "shortfall", "weight",
      ], rows: rows
    ).sheet
  }
}
