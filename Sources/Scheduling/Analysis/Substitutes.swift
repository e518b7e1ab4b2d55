/// Finds the experts who could take a seat of an event instead of the one who has it.
struct Substitutes {
  private let event: Event
  private let options: RequestOptions
  private let choice: Choice
  private let schedule: BookedSchedule

  /// Prepares the search for an event, or gives nil where some rule forbids the event as it is.
  init?(for event: Event, in schedule: BookedSchedule, _ catalogue: Catalogue) {
    self.event = event
    self.schedule = schedule
    options = catalogue.options[event.request.index]
    guard let choice = options.choice(of: event) else { return nil }
    self.choice = choice
  }

  /// The experts with whom the event keeps every rule and the schedule every limit, the least increase
  /// of the level `quality` first.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - seat: The seat's place in the request's seats.
  /// - Returns: The experts.
  func best(_ count: Int, inSeat seat: Int) -> [Ref<Expert>] {
    guard let member = choice.members.first(where: { $0.seat == seat }) else { return [] }
    let candidates = options.candidates(for: stay, group: member.group)
    let others = event.experts
    let free = ledger(without: member)
    let ranks = candidates.compactMap { option -> (Int, Ref<Expert>)? in
      guard !others.contains(option.expert) else { return nil }
      let uses = uses(of: option)
      guard free.hasRoom(for: uses) else { return nil }
      return ((option.charges + free.increase(by: uses))[.quality], option.expert)
    }
    return Array(
      ranks.sorted { $0 < $1 }.lazy.map(\.1).filter { isAllowed($0, inSeat: seat) }.prefix(count))
  }

  private var stay: Stay { options.stays[choice.stay] }

  /// What is used when a member of the team is left out.
  private func ledger(without member: TeamSearch.Member) -> AmendedLedger {
    var ledger = AmendedLedger(schedule.ledger, schedule.lines)
    ledger.remove(uses(of: options.shapes[stay.shape].groups[member.group][member.option]))
    return ledger
  }

  /// What a member of the team uses, the fund's money too.
  private func uses(of option: CandidateOption) -> [CellUse] {
    let money = stay.sponsors[choice.sponsor].budgetCell.map { cell in
      CellUse(cell..<cell + 1, amount: option.cost)
    }
    return option.use(on: stay) + [money].compactMap { $0 }
  }

  /// Whether the team as a whole keeps every rule.
  private func isAllowed(_ expert: Ref<Expert>, inSeat seat: Int) -> Bool {
    let changed = event.seating(expert, in: seat)
    return !Rulebook.eligibility.contains {
      $0.objection(to: changed, in: schedule.scenario) != nil
    }
  }
}
