/// First schedules, each built in another order of the requests.
struct Starts {
  private let catalogue: Catalogue
  private let ranks: [(request: Ref<Request>, weight: Double, options: Int)]

  /// How dear rounds hold the budgets, in turn.
  private static let thrifts = [1.0, 20, 4, 0]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let scenario = catalogue.scenario
    ranks = catalogue.options.map { options in
      let request = scenario[options.request]
      let weight = Double(request.unmetWeight) + (request.isMandatory ? 1e9 : 0)
      return (options.request, weight, options.stays.count)
    }
  }

  /// The schedule of a round.
  ///
  /// Baseline events come first, the firmest before. Round 0 goes by weight and then by fewest options,
  /// the others disturb that order, more the later they are.
  func schedule(round: Int) -> [Column] {
    var construction = Construction(catalogue, thrift: Self.thrifts[round % Self.thrifts.count])
    for column in baselineColumns { _ = construction.take(column) }
    var left = order(of: round)
    var isGrowing = true
    while isGrowing {
      // A request whose predecessor came later in the order gets its turn in the next pass.
      let before = left.count
      left.removeAll { construction.insert($0) }
      isGrowing = left.count < before && !catalogue.scenario.contents.sequences.isEmpty
    }
    return construction.columns
  }

  /// The baseline's events as they were, where that is still possible, the firmest first.
  var baselineColumns: [Column] {
    let states = BaselineEvent.State.allCases
    return catalogue.scenario.baseline
      .sorted { (states.firstIndex(of: $0.state) ?? 0) > (states.firstIndex(of: $1.state) ?? 0) }
      .compactMap(catalogue.column(like:))
  }

  private func order(of round: Int) -> [Ref<Request>] {
    var random = SplitMix(
      seed: UInt64(bitPattern: Int64(catalogue.scenario.settings.seed)) &+ UInt64(round) &* 7919)
    let noise = round == 0 ? 0 : 0.25 * Double(1 + round % 8)
    let keys = ranks.map { rank in
      let scarcity = 1 / Double(1 + rank.options)
      let shake = 1 + noise * (random.unit() - 0.5)
      return (rank.weight + scarcity) * shake
    }
    return ranks.indices.sorted { (keys[$0], $1) > (keys[$1], $0) }.map { ranks[$0].request }
  }
}

extension Catalogue {
  /// A column that equals a baseline event in everything it gives, or nil when there is none.
  func column(like event: BaselineEvent) -> Column? {
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
