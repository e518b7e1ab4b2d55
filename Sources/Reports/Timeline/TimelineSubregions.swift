import Scheduling

/// A row for each sub-region, and one for what is for the whole region.
struct TimelineSubregions {
  private let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// Takes a draft.
  init(_ draft: Draft) { self.draft = draft }

  /// The rows, the region's first; lenders from outside only if an event is for one.
  var rows: [TimelineRow] {
    let region = TimelineRow(
      name: "Whole region", title: "Regional and accreditation workshops",
      events: draft.dated { !scenario.isLocal($0.request) }, shades: shades(in: nil))
    let names = scenario.contents.administrations.grouped(by: \.subregion).map(\.key)
    let parts = names.map { name in
      TimelineRow(
        name: name, title: "National and sub-regional workshops in \(name)",
        events: draft.dated {
          scenario.isLocal($0.request) && subregions(of: $0).contains(name)
        },
        shades: shades(in: name))
    }
    return ([region] + parts).filter { row in
      !row.events.isEmpty || row.name != Administration.outside && row.name != region.name
    }
  }

  private func subregions(of event: Event) -> Set<String> {
    Set(scenario[event.request].beneficiaries.map { scenario[$0].subregion })
  }

  private func shades(in subregion: String?) -> [TimelineRow.Shade] {
    let own = subregion.map(CalendarEntry.Scope.subregion)
    let meetings = scenario.meetings { $0 == .all || $0 == own }
    return (subregion.map(holidays) ?? []) + meetings
  }

  /// Runs of days on which the same number of administrations have a holiday.
  private func holidays(in subregion: String) -> [TimelineRow.Shade] {
    let members = scenario.contents.administrations.filter { $0.subregion == subregion }
    var resting: [Int: Int] = [:]
    for holiday in members.flatMap({ member in Set(member.holidays.flatMap(\.span.numbers)) }) {
      resting[holiday, default: 0] += 1
    }
    var shades: [TimelineRow.Shade] = []
    for number in resting.keys.sorted() {
      let count = resting[number] ?? 0
      let reason = "\(count) of \(members.count) administrations on holiday"
      let day = Day(number: number)
      if let last = shades.last, let span = last.spans.last, span.last + 1 == day,
        last.reason == reason
      {
        shades[shades.count - 1].spans = [Span(span.first, day)]
      } else {
        let depth = max(1, (count * 4 + members.count - 1) / members.count)
        shades.append(.init(span: Span(day, day), colour: "shade h\(depth)", reason: reason))
      }
    }
    return shades
  }
}
