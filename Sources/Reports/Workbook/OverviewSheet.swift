import Scheduling
import Workbooks

/// The first sheet: what is delivered, what is proved, what is wrong, and where it comes from.
struct OverviewSheet {
  /// The schedule.
  let schedule: ReportedSchedule
  /// The other sheets, to lead to.
  let others: [String]

  private var draft: Draft { schedule.draft }

  /// The sheet: blocks below each other, a blank row between two.
  var sheet: Sheet {
    let blocks = [
      headline, warnings, levels, kinds, months, subregions, provenance, contents,
    ].filter { !$0.isEmpty }
    var sheet = Sheet("overview", rows: Array(blocks.joined(separator: [[]])))
    sheet.widths = [26, 16, 16, 16, 28]
    sheet.isLandscape = false
    sheet.tab = Colour(0x1F4E78)
    return sheet
  }

  private var headline: [[Cell]] {
    let settings = draft.scenario.settings
    let label = draft.scenario.contents.isSynthetic ? [["Contains synthetic data."]] : []
    let proof = LevelText.proof(of: draft)
    return [
      [.report("Schedule: \(settings.name)", .title)], [.text(DateText.text(settings.period))],
    ]
      + label.map { $0.map { .text($0, .title.with { $0.ink = Colour(0xA8390A) }) } } + [
        [.text("\(proof.prefix(1).uppercased())\(proof.dropFirst()).")],
        [.text("requests delivered", .title), .amount(draft.delivered.count)],
        [.text("requests", .title), .amount(draft.requested.count)],
        [.text("cost, in \(settings.currency)", .title), .amount(draft.cost)],
      ]
  }

  private var warnings: [[Cell]] {
    let rules = schedule.violations.grouped(by: \.rule)
    let missed = draft.totals.targets.count { $0.shortfall > 0 }
    let style = CellStyle.plain.filled(SheetColours.alarm)
    let lines =
      rules.map { ("breaks \($0)", $1.count) }
      + [
        ("not known", schedule.unknowns.count), ("unmet requests", draft.unmet.count),
        ("targets missed", missed),
      ].filter { $0.1 > 0 }
    return lines.isEmpty
      ? [] : [[.text("To look at", .title)]] + lines.map { [.text($0, style), .amount($1)] }
  }

  private var levels: [[Cell]] {
    let rows = zip(draft.levels, LevelText.all(of: draft)).map { result, words -> [Cell] in
      [
        .word(words.level), .amount(result.value), .amount(result.bound), .word(words.gap),
        .word(words.proof),
      ]
    }
    return [Self.header("level", "value", "bound", "gap", "proof")] + rows
  }

  private var kinds: [[Cell]] {
    let rows = Request.Kind.allCases.compactMap { kind -> [Cell]? in
      let count = draft.count(of: kind)
      guard count.requested > 0 else { return nil }
      return [
        .text(kind.rawValue, .plain.filled(SheetColours.of(kind))), .amount(count.requested),
        .amount(count.delivered), .amount(count.requested - count.delivered),
      ]
    }
    return [Self.header("kind", "requests", "delivered", "unmet")] + rows
  }

  private var months: [[Cell]] {
    [Self.header("month", "events", "cost")]
      + draft.totals.months.map { [.word($0.month), .amount($0.events), .amount($0.cost)] }
  }

  private var subregions: [[Cell]] {
    [Self.header("subregion", "requests", "events")]
      + draft.totals.subregions.map {
        [.report($0.subregion), .amount($0.requests), .amount($0.events)]
      }
  }

  private var provenance: [[Cell]] {
    let run = draft.run
    return [
      [.text("Where it comes from", .title)],
      [.word("scenario hash"), .text(schedule.hash)],
      [.word("version"), .word(schedule.version)],
      [.word("engine"), .word(run.engine)], [.word("seed"), .amount(run.seed, .plain)],
      [.word("run"), .report(run.stopText, .plain)],
      [.word("iterations"), .amount(run.iterations)], [.word("columns"), .amount(run.columns)],
      [.word("nodes"), .amount(run.nodes)],
    ]
  }

  private var contents: [[Cell]] {
    [[.text("Sheets", .title)]] + others.map { [Cell(.text($0), link: $0)] }
  }

  private static func header(_ names: String...) -> [Cell] { names.map { .text($0, .header) } }
}
