public import Scheduling

extension RandomScenario {
  /// Complete events, some sensible, most not: wrong days and venues, wrong experts, the same expert
  /// twice, empty seats, a request twice.
  ///
  /// - Parameter number: The schedule's number; the same number makes the same schedule.
  /// - Returns: The events.
  public func schedule(_ number: Int) -> [Event] {
    var dice = Dice(seed: seed &* 1009 &+ number)
    let naive = self.naive
    var events: [Event] = []
    for request in contents.requests.indices where dice.chance(75) {
      events.append(event(of: Ref(request), naive, &dice))
    }
    if dice.chance(8) { events.append(event(of: Ref(0), naive, &dice)) }
    return events
  }

  private func event(of ref: Ref<Request>, _ naive: Naive, _ dice: inout Dice) -> Event {
    let request = contents.requests[ref.index]
    let period = contents.settings.period
    let earliest = request.earliest ?? period.first
    var first =
      dice.chance(85)
      ? earliest + dice.number(0...9) : period.first + dice.number(-4...period.length + 3)
    if let given = naive.baseline.first(where: { $0.request == ref })?.firstDay, dice.chance(40) {
      first = given
    }
    let allowed = request.venues ?? contents.venues.indices.map(Ref.init)
    let venue =
      dice.chance(75)
      ? dice.one(of: allowed) : Ref(dice.number(0...contents.venues.count - 1))
    let host = contents.venues[venue.index].administration
    var span = naive.span(of: request, from: first, in: host)
    if dice.chance(8) { span = Span(first, span.last + dice.one(of: [-1, 1])) }
    let fund = Ref<Fund>(dice.number(0...contents.funds.count - 1))
    return Event(
      Placement(ref, span: span, venue: venue, fund: fund), team: team(of: request, &dice))
  }

  private func team(of request: Request, _ dice: inout Dice) -> [Event.Assignment] {
    var left = contents.experts.indices.shuffled(using: &dice)
    var team: [Event.Assignment] = []
    for (index, seat) in request.seats.enumerated() where dice.chance(seat.isOptional ? 60 : 93) {
      let expert = dice.chance(4) ? dice.one(of: Array(contents.experts.indices)) : left.popLast()
      guard let expert else { continue }
      team.append(Event.Assignment(seat: index, expert: Ref(expert)))
      if dice.chance(2), let second = left.popLast() {
        team.append(Event.Assignment(seat: index, expert: Ref(second)))
      }
    }
    return team
  }
}
