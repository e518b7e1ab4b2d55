import Scheduling

extension Draft {
  /// The events whose days are known and that meet a condition, with these days.
  func dated(where condition: (Event) -> Bool) -> [(event: Event, span: Span)] {
    events.filter(condition).compactMap { event in
      event.placement.span.map { (event: event, span: $0) }
    }
  }
}

extension Scenario {
  /// What the calendar shades in a row whose scope it concerns.
  func meetings(where concerns: (CalendarEntry.Scope) -> Bool) -> [TimelineRow.Shade] {
    contents.calendar.filter { concerns($0.scope) }.map {
      TimelineRow.Shade(span: $0.span, colour: "meeting", reason: $0.event)
    }
  }
}
