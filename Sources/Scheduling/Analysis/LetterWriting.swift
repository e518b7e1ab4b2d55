/// Finds out whom to ask for the experts of a schedule, and who could come instead.
struct LetterWriting {
  private let schedule: BookedSchedule
  private let scenario: Scenario
  /// How many substitutes a seat gets.
  private static let substitutesPerSeat = 2

  init(for schedule: BookedSchedule) {
    self.schedule = schedule
    scenario = schedule.scenario
  }

  /// The letters, in the order of the administrations.
  var letters: [Letter] {
    let asks = Dictionary(grouping: asks) { scenario[$0.expert].administration }
    return scenario.administrationRefs.compactMap { administration in
      asks[administration].map {
        Letter(administration: administration, manager: manager(of: administration), asks: $0)
      }
    }
  }

  /// The experts asked for, by the first day of their missions; the office asks nobody for its own.
  private var asks: [Letter.Ask] {
    schedule.events.flatMap { event in
      event.candidates.filter { scenario[$0.expert].organisation != .office }.compactMap {
        ask(for: $0, in: event)
      }
    }.enumerated().sorted {
      ($0.element.mission.first, $0.offset) < ($1.element.mission.first, $1.offset)
    }.map(\.element)
  }

  private func ask(for candidate: Candidate, in event: Event) -> Letter.Ask? {
    candidate.mission(in: scenario).map { mission in
      let substitutes = Substitutes(in: schedule).ranked(inSeat: candidate.seat, of: event)
      return Letter.Ask(
        request: event.request, role: candidate.seat(in: scenario).role, expert: candidate.expert,
        mission: mission, substitutes: Array(substitutes.prefix(Self.substitutesPerSeat)))
    }
  }

  /// The first programme manager who handles the sub-region.
  private func manager(of administration: Ref<Administration>) -> Ref<Expert>? {
    scenario.expertRefs.first {
      scenario[$0].organisation == .office
        && scenario[$0].subregions.contains(scenario[administration].subregion)
    }
  }
}
