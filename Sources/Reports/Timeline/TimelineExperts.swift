import Scheduling

/// A row for each expert on a mission.
struct TimelineExperts {
  private let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// Takes a draft.
  init(_ draft: Draft) { self.draft = draft }

  /// The rows in the scenario's order of experts.
  var rows: [TimelineRow] {
    let missions = draft.events.flatMap { event in
      event.candidates.compactMap { candidate in
        candidate.mission(in: scenario).map { (candidate.expert, event, $0) }
      }
    }
    let byExpert = missions.grouped(by: \.0).sorted { $0.key < $1.key }
    return byExpert.map { expert, missions in
      let person = scenario[expert]
      let absences = person.absences.map {
        TimelineRow.Shade(
          span: $0.span, colour: "away", reason: $0.name.isEmpty ? "Absent" : "Absent: \($0.name)")
      }
      let meetings = scenario.meetings { $0 == .office && person.organisation == .office }
      return TimelineRow(
        name: person.id, title: person.title,
        events: missions.map { (event: $0.1, span: $0.2) }, shades: absences + meetings)
    }
  }
}
