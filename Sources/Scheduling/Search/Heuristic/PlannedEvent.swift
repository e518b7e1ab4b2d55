/// An event in a plan: a choice of a request's options with all it uses and counts.
struct PlannedEvent: Sendable {
  /// The place of the request.
  let request: Int
  /// The place of its stay in the flat options.
  let row: Int
  /// The place of its fund among the stay's.
  private(set) var sponsor: Int
  /// The places of its members among the flat candidates.
  let members: [Int32]
  private(set) var fund: Int
  let cost: Int
  private(set) var charges: LevelValues
  /// What it uses, money apart.
  let use: [CellUse]

  /// Whether it is the same choice of the request's options as another.
  func isSame(as other: PlannedEvent) -> Bool {
    row == other.row && sponsor == other.sponsor && members == other.members
  }

  /// Lets another fund of the stay pay.
  mutating func pay(from place: Int, of sponsors: ArraySlice<FlatOptions.Sponsor>) {
    let before = sponsors[sponsors.startIndex + sponsor]
    let after = sponsors[sponsors.startIndex + place]
    sponsor = place
    fund = Int(after.fund)
    charges += after.charges - before.charges
  }
}

extension FlatCatalogue {
  /// The event of an offer.
  func event(of offer: InsertionSearch.Offer, for request: Int) -> PlannedEvent {
    let flat = requests[request]
    let options = catalogue.options[request]
    let row = flat.rows[offer.row]
    let stay = options.stays[Int(row.stay)]
    let sponsor = stay.sponsors[offer.sponsor]
    if flat.confirmed != nil {
      let column = options.column(of: choice(of: offer, for: request), in: catalogue.scenario)
      return event(of: offer, for: request, column.charges, sponsor)
    }
    let shape = options.shapes[Int(row.shape)]
    var charges = stay.charges + sponsor.charges
    for member in offer.members {
      let candidate = flat.candidates[Int(member)]
      charges += shape.groups[Int(candidate.group)][Int(candidate.option)].charges
    }
    return event(of: offer, for: request, charges, sponsor)
  }

  private func event(
    of offer: InsertionSearch.Offer, for request: Int, _ charges: LevelValues,
    _ sponsor: Stay.Sponsor
  ) -> PlannedEvent {
    let flat = requests[request]
    let row = flat.rows[offer.row]
    var use = catalogue.options[request].stays[Int(row.stay)].use
    var isAccredited = false
    var cost = row.cost
    for member in offer.members {
      let candidate = flat.candidates[Int(member)]
      cost += candidate.cost
      if candidate.traits.contains(.accredited) { isAccredited = true }
      use += flat.fixedUse[candidate.fixed.range]
      for daily in flat.dailyUse[candidate.daily.range] {
        use.append(daily.shifted(by: Int(row.first)))
      }
    }
    if isAccredited { use += flat.countedUse[flat.shapes[Int(row.shape)].accredited.range] }
    return PlannedEvent(
      request: request, row: offer.row, sponsor: offer.sponsor, members: offer.members,
      fund: sponsor.fund.index, cost: cost, charges: charges, use: use)
  }

  /// The column of a planned event.
  func column(of event: PlannedEvent) -> Column {
    let offer = InsertionSearch.Offer(
      price: 0, row: event.row, sponsor: event.sponsor, members: event.members)
    let choice = choice(of: offer, for: event.request)
    return catalogue.options[event.request].column(of: choice, in: catalogue.scenario)
  }

  /// The planned event that equals a column, or nil when it is none of its request's options.
  func event(of column: Column) -> PlannedEvent? {
    let request = column.request.index
    let flat = requests[request]
    guard let choice = catalogue.options[request].choice(of: column.event),
      let row = flat.rows.firstIndex(where: { Int($0.stay) == choice.stay })
    else { return nil }
    let shape = Int(flat.rows[row].shape)
    let members = choice.members.map { member in
      Int32(flat.candidates(of: shape, member.group).lowerBound + member.option)
    }
    let offer = InsertionSearch.Offer(
      price: 0, row: row, sponsor: choice.sponsor, members: members)
    return event(of: offer, for: request)
  }

  private func choice(of offer: InsertionSearch.Offer, for request: Int) -> Choice {
    let flat = requests[request]
    var taken = Array(repeating: 0, count: flat.groups.count)
    let members = offer.members.map { member in
      let candidate = flat.candidates[Int(member)]
      let group = Int(candidate.group)
      defer { taken[group] += 1 }
      return TeamSearch.Member(
        seat: flat.groups[group].seats.lowerBound + taken[group], group: group,
        option: Int(candidate.option))
    }
    return Choice(
      stay: Int(flat.rows[offer.row].stay), sponsor: offer.sponsor, members: members)
  }
}
