import Scheduling

/// The year as a timeline, whose rows and colours can be switched.
struct TimelineSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    let colours = EventColours(of: draft)
    let legends = PictureChoice.Colour.allCases.map { subject in
      Markup(
        "div", ["class": "legend-of", "data-legend": subject.rawValue],
        [PictureFigure.legend(colours.legend(by: subject))])
    }
    return ReportSection(
      anchor: "timeline", title: "Timeline",
      body: [
        switches, Markup("figure", ["id": "timelines", "class": "by-fund"], legends + timelines),
      ] + undated)
  }

  private var timelines: [Markup] {
    TimelineRows.allCases.map { rows in
      let picture = TimelinePicture(draft: draft, rows: rows, isLinked: true).picture
      return Markup(
        "div", ["class": "timeline", "data-rows": rows.rawValue],
        [
          PictureFigure(picture: picture, isWide: true).strips,
          Markup("p", ["class": "note"], text: rows.shading),
        ])
    }
  }

  private var undated: [Markup] {
    let count = draft.events.count { $0.placement.span == nil }
    guard count > 0 else { return [] }
    return [
      Markup(
        "p", ["class": "note"],
        text: "Without a day, and so not shown: \(Amount.text(count, "event")).")
    ]
  }

  private var switches: Markup {
    Markup(
      "div", ["class": "switches script"],
      [
        choice("Rows", "rows", TimelineRows.allCases.map { ($0.rawValue, $0.words) }),
        choice("Colour", "colour", [("fund", "Fund"), ("kind", "Kind")]),
        Markup(
          "p", ["class": "note"],
          text: "Arrow keys go from event to event, Enter to its row in the schedule."),
      ])
  }

  private func choice(_ title: String, _ name: String, _ options: [(value: String, words: String)])
    -> Markup
  {
    Markup(
      "fieldset", [:],
      [Markup("legend", text: title)]
        + options.enumerated().map { place, option in
          Markup(
            "label", [:],
            [
              Markup("input", ["type": "radio", "name": name, "value": option.value])
                .with("checked", place == 0 ? "checked" : nil),
              .text(" \(option.words)"),
            ])
        })
  }
}
