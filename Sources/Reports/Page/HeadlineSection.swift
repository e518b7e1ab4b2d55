import Scheduling

/// What is delivered, what is not, what it costs, and what is proved.
struct HeadlineSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    let proof = LevelText.proof(of: draft)
    let sentence = "\(proof.prefix(1).uppercased())\(proof.dropFirst())."
    return ReportSection(
      anchor: "headline", title: "The year in short",
      body: [
        Markup("ul", ["class": "cards-row"], cards),
        Markup("p", ["class": "proof"], text: sentence),
        Markup("div", ["class": "beside"], [levels.markup, kinds.markup]),
      ])
  }

  private var cards: [Markup] {
    let requested = Figure(
      draft.requested.count, at: "/events/* /unmet/*", fold: "count")
    let missed = draft.totals.targets.count { $0.shortfall > 0 }
    return [
      card(
        "delivered", Figure(draft.delivered.count, at: "/events/*", fold: "count").html,
        ["of ", requested.html, .text(draft.requested.count == 1 ? " request" : " requests")]),
      card(
        "unmet", Figure(draft.unmet.count, at: "/unmet/*", fold: "count").html,
        [
          "of weight ",
          Figure(draft.levels.first { $0.level == .unmet }?.value ?? 0, at: "/levels/2/value").html,
        ]),
      card(
        draft.scenario.settings.currency,
        Figure(draft.cost, at: "/events/*/cost", fold: "sum").html, ["is what it costs"]),
      card(
        "targets missed",
        Figure(missed, at: "/totals/targets/*/shortfall", fold: "positive").html,
        [
          "of ",
          Figure(draft.totals.targets.count, at: "/totals/targets/*", fold: "count").html,
        ]),
    ]
  }

  private func card(_ name: String, _ number: Markup, _ rest: Markup) -> Markup {
    Markup(
      "li", [:],
      [
        Markup("strong", [:], [number]), " ", Markup("span", ["class": "name"], text: name), " ",
        Markup("span", ["class": "rest"], [rest]),
      ])
  }

  private var levels: ReportTable {
    let texts = LevelText.all(of: draft)
    return ReportTable(
      caption: "What was found and proved, the most important level first",
      columns: ["Level", .number("Value"), .number("Bound"), .number("Gap"), "Proof"],
      rows: draft.levels.indices.map { index in
        let (result, text) = (draft.levels[index], texts[index])
        return [
          .text(text.level), Figure(result.value, at: "/levels/\(index)/value").html,
          result.bound == nil
            ? .text(text.bound) : Figure(result.bound, at: "/levels/\(index)/bound").html,
          .text(text.gap), .text(text.proof),
        ]
      }, isNarrow: true)
  }

  private var kinds: ReportTable {
    let rows = Request.Kind.allCases.map { kind in
      let count = draft.count(of: kind)
      return [kind.rawValue, count.requested, count.delivered, count.requested - count.delivered]
        .map { Markup.text(($0 as? Int).map(Amount.text) ?? "\($0)") }
    }
    return ReportTable(
      caption: "Requests by kind",
      columns: ["Kind", .number("Requested"), .number("Delivered"), .number("Unmet")], rows: rows,
      isNarrow: true)
  }
}
