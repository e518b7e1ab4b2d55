/// Finds out whom to ask for the experts of a schedule, and who could come instead.
struct LetterWriting {
  private let schedule: BookedSchedule
  private let catalogue: Catalogue
  private let scenario: Scenario
  /// How many substitutes a seat gets.
  private static let substitutesPerSeat = 2

  init(for schedule: BookedSchedule, _ catalogue: Catalogue) {
    self.schedule = schedule
    self.catalogue = catalogue
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
    schedule.events.mapInParallel { asks(for: $0) }.joined().enumerated().sorted {
      ($0.element.mission.first, $0.offset) < ($1.element.mission.first, $1.offset)
    }.map(\.element)
  }

  private func asks(for event: Event) -> [Letter.Ask] {
    let substitutes = Substitutes(for: event, in: schedule, catalogue)
    return event.candidates.filter { scenario[$0.expert].organisation != .office }.compactMap {
      ask(for: $0, substitutes)
    }
  }

  private func ask(for candidate: Candidate, _ substitutes: Substitutes?) -> Letter.Ask? {
    candidate.mission(in: scenario).map { mission in
      Letter.Ask(
        request: candidate.placement.request, role: candidate.seat(in: scenario).role,
        expert: candidate.expert, mission: mission,
        substitutes: substitutes?.best(Self.substitutesPerSeat, inSeat: candidate.seat) ?? [])
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
