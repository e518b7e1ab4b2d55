/// Prices the stays of one shape, remembering what does not depend on the day.
struct ShapePricer {
  private let pricing: Pricing
  private let options: RequestOptions
  private let shape: Shape
  private let restriction: Restriction
  private let isFree: ((CellUse, Int) -> Bool)?
  /// The part of each candidate's value that no day changes; infinite for those who can't come.
  private let fixed: [[Double]]
  /// The values on the day at hand.
  private var daily: [[Double]]
  /// The least a team can add whatever the days, by what a unit of money costs.
  private var leastTeams: [(fundPrice: Double, least: Double)] = []
  private let hasMentored: Bool
  /// The experts every team must have.
  private let required: [Ref<Expert>]
  private let accreditedPrice: Double
  /// What the cuts add to what each fund pays, by the cost of the event.
  private let costSteps: [Ref<Fund>: CostSteps]

  init(
    _ pricing: Pricing, _ options: RequestOptions, _ index: Int, _ restriction: Restriction,
    _ isFree: ((CellUse, Int) -> Bool)?
  ) {
    self.pricing = pricing
    self.options = options
    self.restriction = restriction
    self.isFree = isFree
    let shape = options.shapes[index]
    self.shape = shape
    let prices = pricing.prices
    fixed = shape.groups.indices.map { group in
      let seats = options.groups[group]
      // Reading only what is needed of each candidate: copies of whole ones took as long as the prices.
      return shape.groups[group].indices.map { place in
        guard restriction.allows(shape.groups[group][place].expert, in: seats),
          isFree.map({ isFree in shape.groups[group][place].fixedUse.allSatisfy { isFree($0, 0) } })
            ?? true
        else { return .infinity }
        return prices.price(of: shape.groups[group][place].charges)
          + prices.price(of: shape.groups[group][place].fixedUse)
      }
    }
    daily = fixed
    required = Set(
      options.required + restriction.requiredExperts + restriction.requiredSeats.map(\.expert)
    ).sorted()
    hasMentored = shape.groups.contains { $0.contains { $0.traits.contains(.mentored) } }
    accreditedPrice = prices.price(of: shape.accreditedUse)
    costSteps = prices.costSteps(of: options.request)
  }

  /// Offers the cheapest event of a stay for each fund.
  ///
  /// - Parameters:
  ///   - index: The stay.
  ///   - limit: What reduced costs must be below.
  ///   - take: Takes an offer and returns the new limit.
  mutating func offers(
    of index: Int, below limit: Double, _ take: (Pricing.Offer) -> Double
  ) {
    var limit = limit
    for payer in payers(of: index, below: limit) where payer.least < limit {
      if let offer = cheapest(of: payer, at: index, below: limit) { limit = take(offer) }
    }
  }

  /// The cheapest event that a fund pays for, or nil where none is below a limit.
  private func cheapest(of payer: Payer, at stay: Int, below limit: Double) -> Pricing.Offer? {
    var search = search(for: payer)
    let team = search.cheapest(
      among: shape.groups, below: limit - payer.before, value: values(for: payer))
    return team.map { payer.offer(of: $0, at: stay) }
  }

  /// All events of a stay whose reduced cost is below a limit, or nil when there are too many.
  mutating func allOffers(of index: Int, below limit: Double, atMost most: Int) -> [Pricing.Offer]?
  {
    var offers: [Pricing.Offer] = []
    for payer in payers(of: index, below: limit) {
      var search = search(for: payer)
      let teams = search.all(
        among: shape.groups, below: limit - payer.before, atMost: most - offers.count,
        value: values(for: payer))
      guard let teams else { return nil }
      offers += teams.map { payer.offer(of: $0, at: index) }.filter { $0.reducedCost < limit }
    }
    return offers
  }

  /// A fund that may pay for a stay, with a way to fill the team.
  private struct Payer {
    let sponsor: Int
    let fundPrice: Double
    let variant: Variant
    /// What an event counts before its team.
    let before: Double
    /// What it counts at least with any team, the variant apart.
    let least: Double
    /// What the fund has for the team.
    let left: Int
    /// What the team's cost adds beyond the money.
    let steps: CostSteps

    func offer(of team: TeamSearch.Team, at stay: Int) -> Pricing.Offer {
      Pricing.Offer(
        reducedCost: before + team.value,
        choice: Choice(stay: stay, sponsor: sponsor, members: team.members))
    }
  }

  /// Each fund and way to fill the team that may come below a limit.
  private mutating func payers(of index: Int, below limit: Double) -> [Payer] {
    let stay = options.stays[index]
    let prices = pricing.prices
    let base = prices.price(of: stay.charges) + prices.price(of: stay.use)
    var leastOnDays: Double?
    var payers: [Payer] = []
    for (place, sponsor) in stay.sponsors.enumerated() where canPay(sponsor, for: stay) {
      let left = pricing.left(of: sponsor.fund, after: stay.cost)
      guard left >= 0 else { continue }
      let fundPrice = sponsor.budgetCell.map { prices.price(ofCell: $0) } ?? 0
      let steps = costSteps[sponsor.fund] ?? CostSteps()
      let extra =
        prices.price(of: sponsor.charges) + fundPrice * Double(stay.cost)
        + steps.amount(ofCost: stay.cost)
      var least = base + extra + leastTeam(at: fundPrice)
      guard least < limit else { continue }
      let onDays = leastOnDays ?? base + valueDays(of: stay)
      leastOnDays = onDays
      if fundPrice >= 0 { least = max(least, onDays + extra) }
      guard least < limit else { continue }
      payers += variants(for: stay, sponsor).map { variant in
        Payer(
          sponsor: place, fundPrice: fundPrice, variant: variant,
          before: base + extra + variant.price, least: least, left: left,
          steps: steps.beyond(stay.cost))
      }
    }
    return payers
  }

  /// The least a team can add where money has a price, whatever the days: days cost nothing or more.
  private mutating func leastTeam(at fundPrice: Double) -> Double {
    if let known = leastTeams.first(where: { $0.fundPrice == fundPrice }) { return known.least }
    var least = min(0, accreditedPrice)
    for (index, group) in options.groups.enumerated() {
      var smallest = SmallestSum(count: group.seats.count)
      for (place, option) in shape.groups[index].enumerated() {
        let value = fixed[index][place] + fundPrice * Double(option.cost)
        smallest.add(group.isOptional ? min(0, value) : value)
      }
      least += group.isOptional ? smallest.sumOfKnown : smallest.sum
    }
    leastTeams.append((fundPrice, least))
    return least
  }

  private func canPay(_ sponsor: Stay.Sponsor, for stay: Stay) -> Bool {
    guard !restriction.barredFunds.contains(sponsor.fund) else { return false }
    guard let isFree, let cell = sponsor.budgetCell else { return true }
    return isFree(CellUse(cell..<cell + 1, amount: stay.cost), 0)
  }

  /// Values all candidates on a stay's days; returns the least a team can add, money apart.
  private mutating func valueDays(of stay: Stay) -> Double {
    let prices = pricing.prices
    let first = stay.span.first.number
    var least = min(0, accreditedPrice)
    for group in shape.groups.indices {
      var smallest = Double.infinity
      for place in shape.groups[group].indices {
        var value = fixed[group][place]
        if value < .infinity {
          value += dayValue(ofGroup: group, place, stay.day, first, prices)
        }
        daily[group][place] = value
        smallest = min(smallest, value)
      }
      let seats = options.groups[group]
      if seats.isOptional { smallest = min(0, smallest) }
      least += smallest * Double(seats.seats.count)
    }
    return least
  }

  @inline(__always)
  private func dayValue(
    ofGroup group: Int, _ place: Int, _ day: Int, _ first: Int, _ prices: Prices
  ) -> Double {
    guard shape.groups[group][place].available.contains(day) else { return .infinity }
    var value = 0.0
    for use in shape.groups[group][place].dailyUse {
      if let isFree, !isFree(use, first) { return .infinity }
      value += prices.price(of: use, shiftedBy: first)
    }
    return value
  }

  private func search(for payer: Payer) -> TeamSearch {
    TeamSearch(
      groups: options.groups, required: payer.variant.required, hasMentored: hasMentored,
      accreditedPrice: accreditedPrice, costing: payer.left, payer.steps)
  }

  /// What a candidate counts on the day at hand where a fund pays, by group and place; nil for those who
  /// can't come.
  private func values(for payer: Payer) -> (_ group: Int, _ place: Int) -> Double? {
    let (groups, daily, variant, price) = (shape.groups, daily, payer.variant, payer.fundPrice)
    return { group, place in
      let value = daily[group][place]
      guard value < .infinity, variant.admits(groups[group][place].expert) else { return nil }
      return value + price * Double(groups[group][place].cost)
    }
  }

  /// A way to fill the team that counts differently on the level `commitments`.
  private struct Variant {
    var price = 0.0
    var required: [Ref<Expert>]
    /// The only experts admitted; nil admits all.
    var only: [Ref<Expert>]?

    func admits(_ expert: Ref<Expert>) -> Bool { only?.contains(expert) ?? true }
  }

  /// Any team; and for a confirmed event also its own team, which does not count as a change.
  private func variants(for stay: Stay, _ sponsor: Stay.Sponsor) -> [Variant] {
    guard let confirmed = options.confirmed else { return [Variant(required: required)] }
    let change = pricing.prices.price(of: LevelValues(ConfirmedUnchanged.level, 1))
    let placement = Placement(
      options.request, span: stay.span, venue: stay.venue, fund: sponsor.fund)
    guard !confirmed.isChanged(by: placement) else {
      return [Variant(price: change, required: required)]
    }
    let same = Variant(
      required: Set(required + (confirmed.experts ?? [])).sorted(), only: confirmed.experts)
    return confirmed.experts == nil
      ? [same] : [same, Variant(price: change, required: required)]
  }
}
