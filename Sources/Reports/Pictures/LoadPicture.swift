import Scheduling

/// How many missions and days each expert has, as bars of one scale.
struct LoadPicture {
  private static let width = 360.0
  private static let bars = 150.0
  /// The draft.
  let draft: Draft

  /// The picture, a strip for each expert on a mission.
  var picture: Picture {
    let experts = draft.totals.experts.filter { $0.missions > 0 }
    let caps = experts.compactMap { draft.scenario[$0.expert].maxDays }
    let longest = max(1, experts.map(\.days).max() ?? 1, caps.max() ?? 1)
    let days = ExpertDays.all(of: draft.events, in: draft.scenario)
    return Picture(
      name: "load", title: "\(draft.scenario.settings.name): days on missions, travel included",
      strips: experts.enumerated().map { place, sum in
        strip(
          sum, idle: days[sum.expert.index].idle, at: "/totals/experts/\(place)", longest: longest)
      },
      legend: [("days", "days on missions")] + (caps.isEmpty ? [] : [("over", "most allowed")]),
      columns: experts.count > 20 ? 3 : experts.count > 6 ? 2 : 1)
  }

  private func strip(
    _ sum: Totals.ByExpert, idle: Int, at place: String, longest: Int
  ) -> PictureStrip {
    let expert = draft.scenario[sum.expert]
    let scale = Self.bars / Double(longest)
    let words =
      "\(Amount.text(sum.missions, "mission")), \(Amount.text(sum.days, "day")), "
      + "\(Amount.text(idle)) idle"
    let cap = expert.maxDays.map { Double($0) * scale }.map { x in
      Markup(
        "line",
        ["class": "cap", "x1": x.coordinate, "x2": x.coordinate, "y1": "18", "y2": "34"])
    }
    return PictureStrip(
      label: "\(expert.title): \(words)", width: Self.width, height: 42,
      body: [
        Markup(
          "text", ["class": "axis", "x": "0", "y": "13"],
          text: expert.title.fitted(into: Self.width - 16, atSize: 11)),
        Markup(
          "rect",
          [
            "class": "days", "x": "0", "y": "20", "height": "12",
            "width": max(1, Double(sum.days) * scale).coordinate,
          ]),
        numbers(sum, idle: idle, at: place),
      ] + (cap.map { [$0] } ?? []))
  }

  private func numbers(_ sum: Totals.ByExpert, idle: Int, at place: String) -> Markup {
    Markup(
      "text", ["class": "axis faint", "x": (Self.bars + 10).coordinate, "y": "30"],
      [
        Figure(sum.missions, at: "\(place)/missions").svg,
        .text(sum.missions == 1 ? " mission, " : " missions, "),
        Figure(sum.days, at: "\(place)/days").svg, .text(sum.days == 1 ? " day, " : " days, "),
        Markup("tspan", ["data-idle": draft.scenario[sum.expert].id], text: Amount.text(idle)),
        " idle",
      ])
  }
}
