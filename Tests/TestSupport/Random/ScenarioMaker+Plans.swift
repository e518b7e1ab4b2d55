import Scheduling

extension ScenarioMaker {
  /// Sequences, targets, decisions and a baseline.
  mutating func makePlans() {
    for after in contents.requests.indices.dropFirst() where dice.chance(25) {
      contents.sequences.append(
        RequestSequence(
          before: Ref(dice.number(0...after - 1)), after: Ref(after),
          minGapDays: dice.number(0...6)))
    }
    for index in 0..<dice.number(0...3) { contents.targets.append(target(index)) }
    for request in contents.requests.indices { decide(on: Ref(request)) }
    guard dice.chance(35) else { return }
    baseline = contents.requests.indices.compactMap { request in
      dice.chance(60) ? earlierEvent(of: Ref(request)) : nil
    }
  }

  private mutating func target(_ index: Int) -> Target {
    let measure = dice.one(of: Target.Measure.allCases)
    let isShare = measure == .expertShare || measure == .contributorShare
    return Target(
      id: "G\(index)", measure: measure,
      filter: Target.Filter(
        kinds: dice.maybe(25) { $0.one(of: [[.national], [.regional, .national]]) },
        topics: dice.maybe(20) { [Ref($0.number(0...1))] },
        objectives: dice.maybe(20) { $0.one(of: [["O0"], ["O1"], ["O0", "O1"]]) },
        subregions: dice.maybe(25) { [$0.one(of: ["N", "S"])] },
        quarters: dice.maybe(15) { $0.one(of: [[1], [1], [2], [1, 2]]) }),
      atLeast: isShare ? dice.one(of: [34, 50, 75, 100]) : dice.number(1...4),
      weight: dice.number(1...5))
  }

  private mutating func decide(on request: Ref<Request>) {
    if dice.chance(25) {
      let state = dice.one(of: [Decision.State.pinned, .released, .confirmed])
      let event = earlierEvent(of: request)
      contents.decisions.append(
        Decision(
          request: request, firstDay: event.firstDay, venue: event.venue, fund: event.fund,
          experts: event.experts, state: state))
    }
    if dice.chance(12) {
      let declining = dice.one(of: experts)
      contents.decisions.append(
        Decision(request: request, experts: [declining], state: .declined))
    }
  }

  /// An event as an earlier schedule may have had it, with blanks.
  private mutating func earlierEvent(of request: Ref<Request>) -> BaselineEvent {
    let earliest = contents.requests[request.index].earliest ?? period.first
    let days = earliest + dice.number(0...6)
    let seats = contents.requests[request.index].seats
    var team: [Ref<Expert>] = []
    for expert in experts where team.count < seats.count && dice.chance(50) { team.append(expert) }
    let allowed = contents.requests[request.index].venues ?? venues
    return BaselineEvent(
      request: request, firstDay: dice.chance(65) ? min(days, period.last) : nil,
      venue: dice.chance(60) ? dice.one(of: allowed) : nil,
      fund: dice.chance(50) ? dice.one(of: funds) : nil,
      experts: dice.chance(50) && !team.isEmpty ? team : nil,
      state: dice.one(of: BaselineEvent.State.allCases))
  }
}
