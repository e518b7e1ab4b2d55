public import Scheduling

/// What an expert does in a schedule and why not more, as a planner reads it at a terminal.
public enum ExpertText {
  /// An explanation: the year, the other events they could join, what keeps them from the rest.
  ///
  /// - Parameters:
  ///   - explanation: The explanation.
  ///   - scenario: The scenario.
  /// - Returns: The text.
  public static func text(of explanation: ExpertExplanation, scenario: Scenario) -> String {
    let expert = scenario[explanation.expert]
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let sections = [
      ["\(expert.id)  \(expert.name)"] + label + description(of: expert, scenario),
      year(explanation, scenario), openings(explanation, scenario),
      reasons(explanation, scenario), onlyTheirs(explanation, scenario),
    ]
    return PlainText.text(Array(sections.joined(separator: [""])))
  }

  private static func description(of expert: Expert, _ scenario: Scenario) -> [String] {
    let held = expert.accreditations.map { held in
      let topic = held.topic.map { scenario[$0].id } ?? "every topic"
      return "\(scenario[held.category].id):\(topic):\(held.status.rawValue)"
    }
    let absences = expert.absences.map { "\(DateText.text($0.span))" }
    return [
      "\(expert.organisation.rawValue) expert from \(scenario[expert.administration].code), "
        + "speaks \(expert.languages.joined(separator: " "))",
      "holds \(held.isEmpty ? "no accreditation" : held.joined(separator: ", "))",
      "absent \(absences.isEmpty ? "never" : absences.joined(separator: ", "))",
    ]
  }

  private static func year(_ explanation: ExpertExplanation, _ scenario: Scenario) -> [String] {
    let expert = scenario[explanation.expert]
    let days = explanation.missions.reduce(0) { $0 + ($1.days?.length ?? 0) }
    let most = [
      expert.maxMissions.map { "at most \(Amount.text($0))" },
      expert.maxDays.map { "at most \(Amount.text($0, "day"))" },
    ].compactMap { $0 }
    let limits = most.isEmpty ? "" : " (\(most.joined(separator: ", ")))"
    let table = TextTable(
      columns: [.text, .text, .text, .text, .text],
      rows: explanation.missions.map { mission in
        let placement = mission.event.placement
        let others = mission.substitutes.map { scenario[$0].id }.joined(separator: ", ")
        return [
          placement.span.map(DateText.text) ?? "?", scenario[mission.event.request].id,
          placement.venue.map { scenario[$0].id } ?? "?", mission.role,
          others.isEmpty ? "nobody could come instead" : "instead: \(others)",
        ]
      })
    return [
      "Missions: \(Amount.text(explanation.missions.count)), \(Amount.text(days, "day"))\(limits)"
    ] + table.lines(width: .max, indent: 2)
  }

  private static func openings(_ explanation: ExpertExplanation, _ scenario: Scenario) -> [String] {
    let shown = 8
    let all = explanation.openings
    let table = TextTable(
      columns: [.text, .text, .text, .text],
      rows: all.prefix(shown).map { opening in
        [
          opening.event.placement.span.map(DateText.text) ?? "?",
          scenario[opening.event.request].id,
          "\(opening.role) instead of \(opening.holder.map { scenario[$0].id } ?? "nobody")",
          change(opening.levels),
        ]
      })
    let more = all.count > shown ? ["  and \(Amount.text(all.count - shown)) more"] : []
    return ["Could come to: \(Amount.text(all.count, "other event"))"]
      + table.lines(width: .max, indent: 2) + more
  }

  private static func change(_ levels: LevelValues) -> String {
    let parts = Level.allCases.filter { levels[$0] != 0 }.map { level in
      "\(level.id) \(levels[level] > 0 ? "+" : "")\(Amount.text(levels[level]))"
    }
    return parts.isEmpty ? "no change" : parts.joined(separator: "; ")
  }

  private static func reasons(_ explanation: ExpertExplanation, _ scenario: Scenario) -> [String] {
    let sum = explanation.reasons.reduce(0) { $0 + $1.count }
    let table = TextTable(
      columns: [.number, .text, .text],
      rows: explanation.reasons.map { [Amount.text($0.count), $0.rule.description, $0.text] })
    return ["Not to: \(Amount.text(sum, "other request"))"] + table.lines(width: .max, indent: 2)
  }

  private static func onlyTheirs(_ explanation: ExpertExplanation, _ scenario: Scenario)
    -> [String]
  {
    let ids = explanation.onlyTheirs.map { scenario[$0].id }
    return ["Only they can serve: \(ids.isEmpty ? "no request" : ids.joined(separator: ", "))"]
  }
}
