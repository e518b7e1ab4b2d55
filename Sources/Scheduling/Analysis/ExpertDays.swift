/// How an expert spends the calendar days of the period.
public struct ExpertDays: Hashable, Sendable {
  /// The expert.
  public let expert: Ref<Expert>
  /// Days on missions, travel included.
  public let onMissions: Int
  /// Days of absences without a mission.
  public let absent: Int
  /// The other days.
  public let idle: Int

  /// The days of every expert, in the scenario's order.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - scenario: The scenario.
  /// - Returns: The days; only those of the period count.
  public static func all(of events: [Event], in scenario: Scenario) -> [ExpertDays] {
    let missions = Dictionary(grouping: events.flatMap(\.candidates), by: \.expert)
    return scenario.expertRefs.map { expert in
      ExpertDays(
        of: expert, on: (missions[expert] ?? []).compactMap { $0.mission(in: scenario) },
        in: scenario)
    }
  }

  private init(of expert: Ref<Expert>, on missions: [Span], in scenario: Scenario) {
    let period = scenario.period.numbers
    func days(_ spans: [Span]) -> Set<Int> {
      Set(spans.filter { $0.numbers.overlaps(period) }.flatMap { $0.numbers.clamped(to: period) })
    }
    let away = days(missions)
    let absences = days(scenario[expert].absences.map(\.span))
    self.expert = expert
    onMissions = away.count
    absent = absences.subtracting(away).count
    idle = period.count - onMissions - absent
  }
}
