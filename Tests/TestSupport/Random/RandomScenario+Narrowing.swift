import Scheduling

extension RandomScenario {
  /// The scenario with fewer choices, so that all schedules can be tried.
  ///
  /// Windows get shorter, then venues and funds fewer, then teams smaller, of the request with the
  /// most events, until the product of the choices is small enough.
  ///
  /// - Parameter most: The most schedules there may be.
  /// - Returns: The scenario and the events each request may have.
  public func narrowed(toSchedules most: Int) -> (RandomScenario, options: [[NaiveEvent]]) {
    var narrow = self
    var dice = Dice(seed: seed &+ 77)
    var options = contents.requests.indices.map { narrow.naive.events(of: Ref($0)) }
    while options.reduce(1, { $0 * ($1.count + 1) }) > most {
      guard let widest = options.indices.max(by: { options[$0].count < options[$1].count }) else {
        break
      }
      narrow.narrow(widest, options[widest], &dice)
      let naive = narrow.naive
      let hasSameTeam =
        narrow.contents.requests[widest].seats == contents.requests[widest].seats
      options[widest] =
        hasSameTeam
        ? options[widest].compactMap { naive.event($0.event) }.filter(naive.isAllowed)
        : naive.events(of: Ref(widest))
    }
    return (narrow, options)
  }

  private mutating func narrow(_ request: Int, _ events: [NaiveEvent], _ dice: inout Dice) {
    let days = Set(events.map(\.span.first)).sorted()
    let venues = Set(events.map(\.venueRef)).sorted()
    let funds = Set(events.map(\.fundRef)).sorted()
    let planned = contents.settings.planningDate
    let begun = naive.baseline.contains {
      $0.request.index == request && $0.firstDay ?? planned < planned
    }
    if days.count > 1, !begun {
      let keep = max(1, days.count * 2 / 3)
      let start = dice.number(0...days.count - keep)
      let kept = events.filter { days[start..<start + keep].contains($0.span.first) }
      contents.requests[request].earliest = days[start]
      contents.requests[request].latest = kept.map(\.span.last).max()
      // Another venue's weekend may let an event begin later and still end in time.
      if keep == 1, kept.count == events.count { contents.requests[request].venues = [venues[0]] }
    } else if venues.count > 1 {
      contents.requests[request].venues = [dice.one(of: venues)]
    } else if funds.count > 1 {
      contents.requests[request].funds = [dice.one(of: funds)]
    } else if !contents.requests[request].seats.isEmpty {
      contents.requests[request].seats.removeLast()
    } else {
      contents.requests[request].status = .cancelled
    }
  }
}
