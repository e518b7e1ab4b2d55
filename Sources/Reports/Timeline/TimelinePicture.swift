import Scheduling

/// The year as a timeline.
struct TimelinePicture {
  /// The draft.
  let draft: Draft
  /// What the rows are.
  let rows: TimelineRows
  /// By what events are coloured.
  var subject = PictureChoice.Colour.fund
  /// Whether events are links to their rows in a page's table.
  var isLinked = false

  /// The picture, with the months above and, where it is long, below.
  var picture: Picture {
    let rows = rows.rows(of: draft)
    let colours = EventColours(of: draft)
    let drawing = TimelineStrip(
      scenario: draft.scenario,
      scale: TimelineScale(draft.scenario.period, with: rows.flatMap { $0.events.map(\.span) }),
      colours: colours, places: isLinked ? places : nil)
    let strips = rows.map(drawing.strip)
    let isLong = strips.reduce(0) { $0 + $1.height } > 600
    return Picture(
      name: "timeline", title: title,
      strips: [drawing.axis] + strips + (isLong ? [drawing.axis] : []),
      legend: colours.legend(by: subject), colouring: "by-\(subject.rawValue)")
  }

  /// Where each event is in the schedule; one that is there twice, where it is first.
  private var places: [Event: Int] {
    Dictionary(draft.events.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private var title: String {
    "\(draft.scenario.settings.name): events by \(rows.words.lowercased()) and \(subject.rawValue)"
  }
}
