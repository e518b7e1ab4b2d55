import Scheduling

/// The requests without an event, why, and what would meet them.
struct UnmetSection {
  /// The draft.
  let draft: Draft
  /// What would meet them, where that was looked for.
  let remedies: RemedyReport?
  private var scenario: Scenario { draft.scenario }

  /// The section.
  var section: ReportSection {
    guard !draft.unmet.isEmpty else {
      return ReportSection(
        anchor: "unmet", title: "Unmet requests",
        body: [Markup("p", text: "Every request has an event.")])
    }
    return ReportSection(
      anchor: "unmet", title: "Unmet requests",
      body: levers + draft.unmet.indices.map(article), beginsPage: true)
  }

  private func article(_ index: Int) -> Markup {
    let unmet = draft.unmet[index]
    let request = scenario[unmet.request]
    return Markup(
      "article", ["class": "unmet"],
      [
        Markup("h3", text: "\(request.id): \(request.title)"),
        Markup(
          "p", [:],
          [
            Markup("strong", text: unmet.cause.rawValue),
            .text(": \(unmet.cause.meaning). "),
            Markup(
              "span", ["class": "soft"],
              text: "\(request.kind.rawValue), weight \(Amount.text(request.unmetWeight))"),
          ]),
        evidence(of: unmet, at: "/unmet/\(index)/reasons"),
      ] + (remedies?.remedies(of: unmet.request).map(words) ?? []))
  }

  private func evidence(of unmet: UnmetRequest, at place: String) -> Markup {
    Markup(
      "ul", ["class": "evidence"],
      unmet.reasons.enumerated().map { index, reason in
        Markup(
          "li", [:],
          [
            .text(reason.sentence),
            Markup(
              "span", ["class": "soft"],
              [
                .text(" (\(reason.rule), "),
                Figure(reason.count, at: "\(place)/\(index)/count").html, ")",
              ]),
          ])
      })
  }

  private func words(of remedies: Remedies) -> [Markup] {
    list(
      "Each of these alone would meet it", remedies.unlocks.map { $0.text(in: scenario) },
      orElse: remedies.withoutUnlocks)
      + list(
        "Delivering it anyway", remedies.exchanges.map { $0.text(in: scenario) },
        orElse: remedies.withoutExchanges.map { "what would be withdrawn or moved for it: \($0)" })
  }

  private func list(_ title: String, _ texts: [String], orElse reason: String?) -> [Markup] {
    if let reason {
      return [Markup("p", text: "\(reason.prefix(1).uppercased())\(reason.dropFirst()).")]
    }
    return [Markup("h4", text: title), Markup("ul", [:], texts.map { Markup("li", text: $0) })]
  }

  private var levers: [Markup] {
    guard let remedies, !remedies.levers.isEmpty else { return [] }
    let items = remedies.levers.map { lever in
      Markup(
        "li", [:],
        [
          Markup("strong", text: lever.requests.map { scenario[$0].id }.joined(separator: ", ")),
          .text(", weight \(Amount.text(lever.weight))"),
          Markup(
            "ul", [:],
            lever.changes.map { Markup("li", text: $0.wording(in: scenario)) }),
        ])
    }
    return [
      Markup(
        "article", ["class": "levers"],
        [
          Markup("h3", text: remedies.leversTitle),
          Markup("ul", ["class": "columns"], items),
        ])
    ]
  }
}
