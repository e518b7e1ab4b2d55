import Scheduling

extension Draft {
  /// The events whose days are known and that meet a condition, with these days.
  func dated(where condition: (Event) -> Bool) -> [(event: Event, span: Span)] {
    events.filter(condition).compactMap { event in
      event.placement.span.map { (event: event, span: $0) }
    }
  }

  /// The experts with a mission whose days are known, in the scenario's order, each with the events
  /// and these days: travel included, unless it is not known whereto.
  var missions: [(expert: Ref<Expert>, events: [(event: Event, span: Span)])] {
    let missions = events.flatMap { event in
      event.candidates.compactMap { candidate in
        (candidate.mission(in: scenario) ?? event.placement.span).map {
          (expert: candidate.expert, event: event, span: $0)
        }
      }
    }
    return missions.grouped(by: \.expert).sorted { $0.key < $1.key }.map { expert, missions in
      (expert: expert, events: missions.map { (event: $0.event, span: $0.span) })
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

extension Administration {
  /// Its holidays, each with its name.
  var namedHolidays: [TimelineRow.Shade] {
    holidays.map {
      TimelineRow.Shade(span: $0.span, colour: "shade h3", reason: $0.named("Holiday"))
    }
  }

  /// Its holidays in one faint piece, for where they are many times and mean little.
  var faintHolidays: [TimelineRow.Shade] {
    let reason = "Holidays in \(name)"
    return [TimelineRow.Shade(spans: holidays.map(\.span), colour: "shade h1", reason: reason)]
  }
}

extension NamedSpan {
  /// What it is, with its name where it has one.
  func named(_ what: String) -> String { name.isEmpty ? what : "\(what): \(name)" }
}
