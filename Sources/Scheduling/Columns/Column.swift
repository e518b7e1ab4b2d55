/// A column of the master program: a whole event with all it uses and counts.
struct Column: Sendable {
  let event: Event
  let cost: Int
  /// What it counts on each level, the weight of its request given back.
  let charges: LevelValues
  /// What it uses, cell by cell.
  let use: [CellUse]

  var request: Ref<Request> { event.request }

  /// What it uses of a cell.
  func use(ofCell cell: Int) -> Int {
    use.reduce(0) { $0 + ($1.cells.contains(cell) ? Int($1.amount) : 0) }
  }
}

/// A choice of one request's options: a stay, a fund, a team.
struct Choice {
  let stay: Int
  let sponsor: Int
  let members: [TeamSearch.Member]
}

extension RequestOptions {
  /// The column of a choice.
  func column(of choice: Choice, in scenario: Scenario) -> Column {
    let stay = stays[choice.stay]
    let sponsor = stay.sponsors[choice.sponsor]
    let shape = shapes[stay.shape]
    let event = Event(
      Placement(request, span: stay.span, venue: stay.venue, fund: sponsor.fund),
      team: team(of: choice))
    let members = choice.members
    var cost = stay.cost
    var charges = stay.charges + sponsor.charges
    var traits: Traits = []
    var size = 1 + stay.use.count + shape.accreditedUse.count
    for member in members {
      cost += shape.groups[member.group][member.option].cost
      charges += shape.groups[member.group][member.option].charges
      traits.formUnion(shape.groups[member.group][member.option].traits)
      size += shape.groups[member.group][member.option].fixedUse.count
      size += shape.groups[member.group][member.option].dailyUse.count
    }
    var use: [CellUse] = []
    use.reserveCapacity(size)
    use += stay.use
    if let cell = sponsor.budgetCell { use.append(CellUse(cell..<cell + 1, amount: cost)) }
    for member in members {
      use += shape.groups[member.group][member.option].fixedUse
      for daily in shape.groups[member.group][member.option].dailyUse {
        use.append(daily.shifted(by: stay.span.first.number))
      }
    }
    if traits.contains(.accredited) { use += shape.accreditedUse }
    if confirmed != nil {
      for rule in Rulebook.objectives {
        charges += LevelValues(rule.level, rule.charge(for: event, in: scenario))
      }
    }
    return Column(event: event, cost: cost, charges: charges, use: use)
  }

  /// The team of a choice: in interchangeable seats, by the experts' order, so that a team has one form.
  private func team(of choice: Choice) -> [Event.Assignment] {
    let shape = shapes[stays[choice.stay].shape]
    return groups.indices.flatMap { group in
      let members = choice.members.filter { $0.group == group }
      let experts = members.map { shape.groups[group][$0.option].expert }.sorted()
      return zip(groups[group].seats, experts).map { Event.Assignment(seat: $0, expert: $1) }
    }
  }

  /// The choice that makes an event, or nil when the event is none of the request's options.
  func choice(of event: Event) -> Choice? {
    guard let span = event.placement.span, let fund = event.placement.fund,
      let stay = stays.firstIndex(where: {
        $0.span == span && $0.venue == event.placement.venue
      }), let sponsor = stays[stay].sponsors.firstIndex(where: { $0.fund == fund })
    else { return nil }
    let shape = shapes[stays[stay].shape]
    let members = event.team.compactMap { member -> TeamSearch.Member? in
      guard let group = groups.firstIndex(where: { $0.seats.contains(member.seat) }),
        let option = shape.groups[group].firstIndex(where: {
          $0.expert == member.expert && $0.available.contains(stays[stay].day)
        })
      else { return nil }
      return TeamSearch.Member(seat: member.seat, group: group, option: option)
    }
    guard members.count == event.team.count else { return nil }
    return Choice(stay: stay, sponsor: sponsor, members: members)
  }
}

extension Catalogue {
  /// The column of an event, or nil when some rule forbids the event by itself.
  func column(of event: Event) -> Column? {
    let options = options[event.request.index]
    guard let choice = options.choice(of: event) else { return nil }
    let isWhole = !Rulebook.eligibility.contains { $0.objection(to: event, in: scenario) != nil }
    return isWhole ? options.column(of: choice, in: scenario) : nil
  }
}
