import Scheduling

/// A row for each expert on a mission.
struct TimelineExperts {
  private let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// Takes a draft.
  init(_ draft: Draft) { self.draft = draft }

  /// The rows in the scenario's order of experts.
  var rows: [TimelineRow] {
    draft.missions.map { expert, missions in
      let person = scenario[expert]
      let absences = person.absences.map {
        TimelineRow.Shade(span: $0.span, colour: "away", reason: $0.named("Absent"))
      }
      let meetings = scenario.meetings {
        $0 == .all || $0 == .office && person.organisation == .office
      }
      return TimelineRow(
        name: person.id, title: person.title, events: missions,
        shades: scenario[person.administration].faintHolidays + absences + meetings)
    }
  }
}
