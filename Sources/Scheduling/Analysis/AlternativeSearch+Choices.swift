extension AlternativeSearch {
  /// The choices of an event of which everything is known: date, venue, fund, and each seat.
  var choices: [Explanation.Choice] {
    guard let span = event.placement.span, let venue = event.placement.venue,
      let fund = event.placement.fund, !event.hasUnknownMembers
    else { return [] }
    return [date(span.first, at: venue), place(venue, from: span.first), sponsor(fund)]
      + scenario[event.request].seats.indices.map(seat)
  }

  private func date(_ chosen: Day, at venue: Ref<Venue>) -> Explanation.Choice {
    let proposals = scenario.period.days.filter { week(of: $0) != week(of: chosen) }.compactMap {
      proposal("\($0)", from: $0, at: venue, key: week(of: $0))
    }
    return choice(of: "date", chosen: "\(chosen)", among: proposals) { rule, count in
      ReasonWording.placements(rule).text(count, "date")
    }
  }

  /// The number of the week, Monday to Sunday, that a day lies in.
  private func week(of day: Day) -> Int { (day.number + 3).floorDivided(by: 7) }

  private func place(_ chosen: Ref<Venue>, from first: Day) -> Explanation.Choice {
    let proposals = scenario.venueRefs.filter { $0 != chosen }.compactMap { venue in
      proposal(scenario[venue].id, from: first, at: venue, key: venue.index)
    }
    return choice(of: "venue", chosen: scenario[chosen].id, among: proposals) { rule, count in
      ReasonWording.placements(rule).text(count, "choice")
    }
  }

  private func proposal(_ name: String, from first: Day, at venue: Ref<Venue>, key: Int)
    -> Proposal?
  {
    let host = scenario[venue].administration
    return scenario.span(of: event.request, from: first, in: host).map { span in
      var event = self.event
      event.placement.span = span
      event.placement.venue = venue
      return Proposal(name: name, event: event, key: key)
    }
  }

  private func sponsor(_ chosen: Ref<Fund>) -> Explanation.Choice {
    let proposals = scenario.fundRefs.filter { $0 != chosen }.map { fund in
      var event = self.event
      event.placement.fund = fund
      return Proposal(name: scenario[fund].id, event: event, key: fund.index)
    }
    return choice(of: "fund", chosen: scenario[chosen].id, among: proposals) { rule, count in
      ReasonWording.placements(rule).text(count, "choice")
    }
  }

  private func seat(_ index: Int) -> Explanation.Choice {
    let seat = scenario[event.request].seats[index]
    let chosen = event.team.first { $0.seat == index }?.expert
    let proposals = scenario.expertRefs.filter { !event.experts.contains($0) }.map { expert in
      Proposal(
        name: scenario[expert].id, event: event.seating(expert, in: index), key: expert.index)
    }
    let wording = ReasonWording(of: seat, in: scenario, when: "then")
    return choice(
      of: seat.role, chosen: chosen.map { scenario[$0].id } ?? "nobody", among: proposals
    ) { rule, count in wording.experts(rule).text(count, "expert") }
  }
}

extension Event {
  /// The event with an expert in a seat, empty before or not.
  func seating(_ expert: Ref<Expert>, in seat: Int) -> Event {
    var event = self
    event.team = team.filter { $0.seat != seat } + [Assignment(seat: seat, expert: expert)]
    event.team.sort { $0.seat < $1.seat }
    return event
  }
}
