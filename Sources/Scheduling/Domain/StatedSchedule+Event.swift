extension StatedSchedule.Event {
  /// An event of a schedule, stated by ids.
  public init(_ event: Event, in scenario: Scenario) {
    let seats = scenario[event.request].seats
    self.init(
      request: scenario[event.request].id, firstDay: event.placement.span?.first,
      lastDay: event.placement.span?.last, venue: event.placement.venue.map { scenario[$0].id },
      fund: event.placement.fund.map { scenario[$0].id },
      team: event.team.map { member in
        Member(role: seats[member.seat].role, expert: member.expert.map { scenario[$0].id })
      })
  }
}
