extension Catalogue {
  /// The baseline's events as they were, where that is still possible, the firmest first.
  var baselineColumns: [Column] {
    let states = BaselineEvent.State.allCases
    return scenario.baseline
      .sorted { (states.firstIndex(of: $0.state) ?? 0) > (states.firstIndex(of: $1.state) ?? 0) }
      .compactMap(column(like:))
  }

  /// A column that equals a baseline event in everything it gives, or nil when there is none.
  private func column(like event: BaselineEvent) -> Column? {
    let options = options[event.request.index]
    let pricing = Pricing(
      catalogue: self,
      prices: Prices(levels: LevelValues.unit(.quality), lines: lines))
    var restriction = Restriction()
    if let first = event.firstDay { restriction.firstDays = first.number...first.number }
    if let venue = event.venue {
      restriction.barredVenues = Set(scenario.venueRefs).subtracting([venue])
    }
    if let fund = event.fund {
      restriction.barredFunds = Set(scenario.fundRefs).subtracting([fund])
    }
    if let experts = event.experts {
      restriction.requiredExperts = experts
      restriction.exactTeam = experts
    }
    let offers = pricing.offers(of: options, under: restriction, below: .infinity, keeping: 1)
    return offers.first.map { options.column(of: $0.choice, in: scenario) }
  }
}

extension LevelValues {
  /// One unit on a level as a vector.
  static func unit(_ level: Level) -> SIMD8<Double> { LevelValues(level, 1).vector }
}
