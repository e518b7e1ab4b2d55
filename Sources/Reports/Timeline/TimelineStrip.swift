import Scheduling

/// Draws a row of a timeline.
struct TimelineStrip {
  private static let lane = 15.0
  private static let bar = 11.0
  private static let padding = 4.0
  private static let nameSize = 10.0
  /// The scenario.
  let scenario: Scenario
  /// Where the days lie.
  let scale: TimelineScale
  /// The colours of the events.
  let colours: EventColours
  /// The places in the schedule of events that are links to their rows in a page's table; nil where
  /// none is.
  let places: [Event: Int]?

  /// The strip of a row.
  func strip(of row: TimelineRow) -> PictureStrip {
    let bars = row.events.sorted { $0.span.first < $1.span.first }
    let lanes = TimelineLanes(
      bars.map {
        .init(
          x: scale.x($0.span.first), width: barWidth($0.span),
          name: name(of: $0.event).width(atSize: Self.nameSize))
      }, right: TimelineScale.width)
    let height = Double(max(1, lanes.count)) * Self.lane + 2 * Self.padding
    let drawn = bars.indices.map { index in
      bar(bars[index], lane: lanes.lanes[index], nameAt: lanes.names[index])
    }
    return PictureStrip(
      label: "\(row.title): \(Amount.text(bars.count, "event"))", width: TimelineScale.width,
      height: height, body: ground(of: row, height) + drawn, isInteractive: places != nil)
  }

  /// The strip with the months.
  var axis: PictureStrip {
    let names = scale.months.map { month in
      Markup(
        "text", ["class": "axis faint", "x": (scale.x(month.day) + 3).coordinate, "y": "14"],
        text: month.name)
    }
    return PictureStrip(
      label: "Months", width: TimelineScale.width, height: 20, body: names, isDecoration: true)
  }

  private func ground(of row: TimelineRow, _ height: Double) -> [Markup] {
    let shades = row.shades.compactMap { ground(of: $0, height) }
    let months = scale.months.map { line(scale.x($0.day), 0, scale.x($0.day), height) }
    let name = Markup(
      "g", ["class": "row-label"],
      [
        Markup(
          "rect",
          ["class": "paper", "width": (TimelineScale.names - 4).coordinate]
        ).with("height", height.coordinate),
        Markup(
          "text", ["class": "row-name", "x": "2", "y": "15"],
          [
            .text(row.name.fitted(into: TimelineScale.names - 8, atSize: 11.5)),
            Markup("title", text: row.title),
          ]),
      ])
    return shades + months + [line(0, height - 0.5, TimelineScale.width, height - 0.5), name]
  }

  /// A shade; nil where none of its days is shown.
  private func ground(of shade: TimelineRow.Shade, _ height: Double) -> Markup? {
    let shown = shade.spans.compactMap(scale.shown)
    guard let first = shown.first else { return nil }
    if shade.spans.count == 1 {
      return rectangle(
        shade.colour, x: scale.x(first.first), y: 0, width: scale.width(first), height: height,
        title: "\(DateText.text(shade.spans[0])): \(shade.reason)")
    }
    let pieces = shown.map { span in
      "M\(scale.x(span.first).coordinate) 0h\(scale.width(span).coordinate)v\(height.coordinate)"
        + "h-\(scale.width(span).coordinate)z"
    }
    return Markup(
      "path", ["class": shade.colour, "d": pieces.joined()],
      [Markup("title", text: shade.reason)])
  }

  private func bar(_ bar: (event: Event, span: Span), lane: Int, nameAt: Double) -> Markup {
    let y = Self.padding + Double(lane) * Self.lane
    let pieces = [
      Markup("title", text: title(of: bar)),
      rectangle(
        "bar \(colours.classes(of: bar.event))", x: scale.x(bar.span.first), y: y + 1,
        width: barWidth(bar.span), height: Self.bar, title: nil),
      Markup(
        "text",
        ["class": "bar-name", "x": nameAt.coordinate, "y": (y + 10).coordinate],
        text: name(of: bar.event)),
    ]
    guard let place = places?[bar.event] else { return Markup("g", ["class": "event"], pieces) }
    return Markup(
      "a", ["href": "#\(ReportPage.anchor(ofEventAt: place))", "class": "event"], pieces)
  }

  private func name(of event: Event) -> String { scenario[event.request].id.cut(to: 14) }

  private func title(of bar: (event: Event, span: Span)) -> String {
    let request = scenario[bar.event.request]
    let placement = bar.event.placement
    let parts = [
      "\(request.id), \(request.title)", DateText.text(bar.span),
      placement.venue.map { scenario[$0].id }, placement.fund.map { scenario[$0].id },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Wide enough to be seen and hit, also in a period of years.
  private func barWidth(_ span: Span) -> Double { max(4, scale.width(span)) }

  private func rectangle(
    _ colour: String, x: Double, y: Double, width: Double, height: Double, title: String?
  ) -> Markup {
    let piece = Markup(
      "rect",
      [
        "class": colour, "x": x.coordinate, "y": y.coordinate, "width": width.coordinate,
        "height": height.coordinate,
      ], title.map { [Markup("title", text: $0)] } ?? [])
    return piece
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Markup {
    Markup(
      "line",
      [
        "class": "grid", "x1": x1.coordinate, "y1": y1.coordinate, "x2": x2.coordinate,
        "y2": y2.coordinate,
      ])
  }
}
