/// Prices the stays of one shape, remembering what does not depend on the day.
struct ShapePricer {
  private let pricing: Pricing
  private let options: RequestOptions
  private let shape: Shape
  private let restriction: Restriction
  private let isFree: ((CellUse, Int) -> Bool)?
  private let fixed: [[Double]]
  private let hasMentored: Bool
  private let accreditedPrice: Double

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
      shape.groups[group].map { option in
        restriction.allows(option.expert, in: options.groups[group])
          && isFree.map { isFree in option.fixedUse.allSatisfy { isFree($0, 0) } } ?? true
          ? prices.price(of: option.charges) + prices.price(of: option.fixedUse) : .infinity
      }
    }
    hasMentored = shape.groups.contains { $0.contains { $0.traits.contains(.mentored) } }
    accreditedPrice = prices.price(of: shape.accreditedUse)
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
    let stay = options.stays[index]
    let prices = pricing.prices
    var limit = limit
    let daily = dailyValues(of: stay)
    let base = prices.price(of: stay.charges) + prices.price(of: stay.use)
    for (place, sponsor) in stay.sponsors.enumerated()
    where !restriction.barredFunds.contains(sponsor.fund) {
      if let cell = sponsor.budgetCell, let isFree,
        !isFree(CellUse(cell..<cell + 1, amount: stay.cost), 0)
      {
        continue
      }
      let fundPrice = sponsor.budgetCell.map { prices.price(ofCell: $0) } ?? 0
      let fixedPart = base + prices.price(of: sponsor.charges) + fundPrice * Double(stay.cost)
      for variant in variants(for: stay, sponsor) {
        let before = fixedPart + variant.price
        var search = TeamSearch(
          groups: options.groups, required: variant.required, hasMentored: hasMentored,
          accreditedPrice: accreditedPrice)
        let team = search.cheapest(among: shape.groups, below: limit - before) {
          group, option, place in
          let value = daily[group][place]
          guard value < .infinity, variant.admits(option.expert) else { return nil }
          return value + fundPrice * Double(option.cost)
        }
        guard let team else { continue }
        limit = take(
          Pricing.Offer(
            reducedCost: before + team.value,
            choice: Choice(stay: index, sponsor: place, members: team.members)))
      }
    }
  }

  private func dailyValues(of stay: Stay) -> [[Double]] {
    let prices = pricing.prices
    let first = stay.span.first.number
    return shape.groups.indices.map { group in
      let options = shape.groups[group]
      return options.indices.map { place in
        guard fixed[group][place] < .infinity, options[place].available.contains(stay.day),
          isFree.map({ isFree in options[place].dailyUse.allSatisfy { isFree($0, first) } }) ?? true
        else { return .infinity }
        var value = fixed[group][place]
        for use in options[place].dailyUse { value += prices.price(of: use, shiftedBy: first) }
        return value
      }
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
    let required = Set(options.required + restriction.requiredExperts
      + restriction.requiredSeats.map(\.expert)).sorted()
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
