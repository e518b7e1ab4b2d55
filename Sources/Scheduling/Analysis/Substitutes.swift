/// Finds the experts who could take a seat of a schedule instead of the one who has it.
struct Substitutes {
  private let schedule: BookedSchedule
  private let scenario: Scenario

  init(in schedule: BookedSchedule) {
    self.schedule = schedule
    scenario = schedule.scenario
  }

  /// The experts with whom the event keeps every rule and the schedule every limit, the least increase
  /// of the level `quality` first.
  func ranked(inSeat seat: Int, of event: Event) -> [Ref<Expert>] {
    let ledger = schedule.ledger(without: event.request)
    let columns = allowed(inSeat: seat, of: event).map { expert in
      (expert, Column(of: event.seating(expert, in: seat), schedule.lines, in: scenario))
    }
    let ranks = columns.filter { ledger.hasRoom(for: $0.1) }.map { expert, column in
      (schedule.increase(by: column, beside: ledger)[.quality], expert)
    }
    return ranks.sorted { $0 < $1 }.map { $0.1 }
  }

  private func allowed(inSeat seat: Int, of event: Event) -> [Ref<Expert>] {
    scenario.expertRefs.filter { expert in
      guard !event.experts.contains(expert) else { return false }
      let candidate = Candidate(event.placement, seat: seat, expert: expert)
      let changed = event.seating(expert, in: seat)
      return !Rulebook.eligibility.contains {
        $0.objection(to: candidate, in: scenario) != nil
          || $0.objection(to: changed, in: scenario) != nil
      }
    }
  }
}
