/// Finds all options of one request by asking the rules.
///
/// A rule is asked about parts first: what it has against a fund or a venue whatever the day removes
/// all days at once.
struct OptionsBuilder {
  private let scenario: Scenario
  private let lines: LineIndex
  private let request: Ref<Request>
  private let candidates: CandidateFinder
  /// The rules that ask who pays.
  private let fundRules: [any EligibilityRule]
  private let fundObjectives: [any ObjectiveRule]
  /// Numbers for what matters to members: the length, and the targets that ask for teams.
  private var kinds: [ShapeKey: Int] = [:]
  /// The number for each shape.
  private var kindOfShape: [Int] = []

  init(
    _ scenario: Scenario, _ lines: LineIndex, _ request: Ref<Request>, _ seats: SeatEligibility
  ) {
    self.scenario = scenario
    self.lines = lines
    self.request = request
    candidates = CandidateFinder(scenario, lines, request, seats)
    fundRules = Rulebook.eligibility.filter { $0.asksForFund(of: request, in: scenario) }
    fundObjectives = Self.objectives.filter { $0.asksForFund(of: request, in: scenario) }
  }

  /// Finds the options; to be asked for once.
  mutating func build() -> RequestOptions {
    var options = RequestOptions(
      request: request, groups: SeatGroup.groups(of: scenario[request].seats), stays: [],
      shapes: [], required: scenario.requiredExperts(of: request),
      confirmed: scenario.confirmedEvent(of: request))
    guard !isBarred(Placement(request), by: Rulebook.eligibility) else { return options }
    let funds = scenario.fundRefs.filter { !isBarred(Placement(request, fund: $0), by: fundRules) }
    for venue in scenario.shortlistedVenues(for: request)
    where !isBarred(Placement(request, venue: venue), by: Self.venueRules) {
      addStays(at: venue, funds, to: &options)
    }
    fillShapes(of: &options)
    return options
  }

  private static let venueRules = Rulebook.eligibility.filter {
    type(of: $0).placementFacets.contains(.venue)
  }

  private static let spanRules = Rulebook.eligibility.filter {
    type(of: $0).placementFacets.contains(.span)
  }

  private func isBarred(_ placement: Placement, by rules: [any EligibilityRule]) -> Bool {
    rules.contains { $0.objection(to: placement, in: scenario) != nil }
  }

  private mutating func addStays(
    at venue: Ref<Venue>, _ funds: [Ref<Fund>], to options: inout RequestOptions
  ) {
    let funds = funds.filter {
      !isBarred(Placement(request, venue: venue, fund: $0), by: fundRules)
    }
    guard !funds.isEmpty else { return }
    let host = scenario[venue].administration
    var shapes: [ShapeKey: Int] = [:]
    for day in scenario.period.days {
      guard let span = scenario.span(of: request, from: day, in: host) else { continue }
      let placement = Placement(request, span: span, venue: venue)
      guard !isBarred(placement, by: Self.spanRules) else { continue }
      let sponsors = sponsors(of: placement, among: funds)
      guard !sponsors.isEmpty else { continue }
      let use = use(of: placement)
      var key = ShapeKey(length: span.length, targets: scenario.targets(counting: placement))
      let shape = shapes[key] ?? options.shapes.count
      if shape == options.shapes.count {
        shapes[key] = shape
        key.targets.removeAll { !scenario.contents.targets[$0].measure.asksForTeam }
        let kind = kinds[key] ?? kinds.count
        kinds[key] = kind
        kindOfShape.append(kind)
        options.shapes.append(
          Shape(venue: venue, length: span.length, days: [], groups: [], accreditedUse: []))
      }
      options.stays.append(
        Stay(
          span: span, venue: venue, shape: shape, day: options.shapes[shape].days.count,
          cost: scenario.fixedCost(of: request, at: venue, on: span),
          charges: charges(of: placement) - linearPrices, use: use, sponsors: sponsors))
      options.shapes[shape].days.append(day)
    }
  }

  /// What shapes of one venue differ in.
  private struct ShapeKey: Hashable {
    let length: Int
    var targets: [Int]
  }

  private func sponsors(of placement: Placement, among funds: [Ref<Fund>]) -> [Stay.Sponsor] {
    let without = charges(of: placement, by: fundObjectives)
    return funds.compactMap { fund in
      var placement = placement
      placement.fund = fund
      guard !isBarred(placement, by: fundRules) else { return nil }
      let cell = lines.find(.fundBudget(fund)).map { lines.entries[$0].base }
      return Stay.Sponsor(
        fund: fund, charges: charges(of: placement, by: fundObjectives) - without,
        budgetCell: cell)
    }
  }

  private func charges(
    of placement: Placement, by objectives: [any ObjectiveRule] = Self.objectives
  ) -> LevelValues {
    var charges = LevelValues()
    for rule in objectives {
      charges[rule.level] += rule.charge(for: placement, in: scenario)
    }
    return charges
  }

  private static let limits = Rulebook.limits(on: .placement)
  private static let objectives = Rulebook.objectives(on: .placement)

  /// What having an event at all gives back.
  private var linearPrices: LevelValues {
    guard let entry = lines.find(.request(request)) else { return LevelValues() }
    return lines.entries[entry].penalties.reduce(LevelValues()) { sum, penalty in
      sum + LevelValues(penalty.level, penalty.linearPrice(under: lines) ?? 0)
    }
  }

  private func use(of placement: Placement) -> [CellUse] {
    var uses: [CellUse] = []
    uses.reserveCapacity(Self.limits.count)
    for rule in Self.limits {
      for usage in rule.usages(by: placement, in: scenario) {
        if let cells = lines.cells(of: usage) { uses.append(CellUse(cells, amount: usage.amount)) }
      }
    }
    return uses
  }

  private func fillShapes(of options: inout RequestOptions) {
    var candidates = candidates
    for index in options.shapes.indices {
      candidates.fill(
        &options.shapes[index], groups: options.groups, kind: kindOfShape[index])
    }
    options.stays.removeAll { stay in
      options.groups.indices.contains { group in
        !options.groups[group].isOptional
          && options.shapes[stay.shape].groups[group].count { $0.available.contains(stay.day) }
            < options.groups[group].seats.count
      }
    }
    for (place, stay) in options.stays.enumerated() {
      options.shapes[stay.shape].stays.append(place)
    }
  }
}

extension Scenario {
  /// The venues that may do for a request, as far as rules can name them: the shortest of their lists.
  func shortlistedVenues(for request: Ref<Request>) -> [Ref<Venue>] {
    let lists = Rulebook.eligibility.compactMap { $0.shortlist(for: request, in: self) }
    return lists.min { $0.count < $1.count } ?? venueRefs
  }
}
