import Scheduling

/// From what, by what and how the schedule was made.
struct ProvenanceSection {
  /// The schedule.
  let schedule: ReportedSchedule

  /// The section.
  var section: ReportSection {
    ReportSection(
      anchor: "provenance", title: "Provenance",
      body: [
        Markup(
          "dl", [:],
          facts.flatMap { [Markup("dt", text: $0.name), Markup("dd", [:], [$0.value])] })
      ])
  }

  private var facts: [(name: String, value: Markup)] {
    let run = schedule.draft.run
    let limit =
      run.iterationLimit.map { Figure($0, at: "/run/iteration_limit").html } ?? "no limit"
    return [
      ("Scenario", .text(schedule.scenario.settings.name)), ("Scenario hash", .text(schedule.hash)),
      ("Engine", .text(run.engine)), ("Version", .text(schedule.version)),
      ("Seed", .text(String(run.seed))), ("Iteration limit", limit),
      ("Run", .text(run.stopText)),
      (
        "Work",
        [
          Figure(run.iterations, at: "/run/iterations").html, " iterations, ",
          Figure(run.columns, at: "/run/columns").html, " columns, ",
          Figure(run.nodes, at: "/run/nodes").html, " nodes",
        ]
      ),
    ]
  }
}
