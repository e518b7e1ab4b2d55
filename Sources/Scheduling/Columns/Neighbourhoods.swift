/// Parts of a schedule to plan anew while the rest stays: a large-neighbourhood search's destroy step.
///
/// P. Shaw, "Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems",
/// CP 1998; D. Pisinger and S. Ropke, "Large Neighborhood Search", Handbook of Metaheuristics, 2010.
struct Neighbourhoods {
  private let catalogue: Catalogue
  private var random: SplitMix
  private var round = 0

  init(_ catalogue: Catalogue, seed: Int) {
    self.catalogue = catalogue
    random = SplitMix(seed: UInt64(bitPattern: Int64(seed)))
  }

  /// The events of a schedule that stay while some that have much to do with one another are planned
  /// anew.
  ///
  /// - Parameters:
  ///   - events: The schedule.
  ///   - size: How many of its events to free.
  /// - Returns: The events that stay.
  mutating func next(around events: [Event], size: Int) -> [Event] {
    guard !events.isEmpty else { return [] }
    let centre = events[Int(random.next() % UInt64(events.count))]
    let kinds = Kinship.allCases
    let kind = kinds[round % kinds.count]
    round += 1
    let near = events.filter {
      catalogue.blocks[$0.request.index] == catalogue.blocks[centre.request.index]
    }
    let other = near[Int(random.next() % UInt64(near.count))]
    let keyed = events.map { event in
      let distance = distance(of: event, from: centre, by: kind)
      // Money that is left in one fund is worth something only where the other can do with less.
      let least =
        kind == .funds ? min(distance, self.distance(of: event, from: other, by: kind)) : distance
      return (key: least + random.unit() * 0.9, event: event)
    }
    return keyed.sorted { ($0.key, $0.event.request) < ($1.key, $1.event.request) }
      .dropFirst(size).map(\.event)
  }

  /// How far events of two blocks are from each other: farther than any of one block in weeks.
  private static let apart = 1e6

  /// What requests freed together have in common.
  private enum Kinship: CaseIterable {
    case week, fund, experts, nothing, subregion, funds
  }

  private func distance(of event: Event, from centre: Event, by kind: Kinship) -> Double {
    let scenario = catalogue.scenario
    let blocks = catalogue.blocks
    guard blocks[event.request.index] == blocks[centre.request.index] else { return Self.apart }
    switch kind {
    case .nothing: return 0
    case .fund, .funds: return event.placement.fund == centre.placement.fund ? 0 : 1
    case .week:
      guard let day = event.placement.span?.first, let other = centre.placement.span?.first else {
        return 0
      }
      return Double(abs(day - other)) / 7
    case .experts:
      let shared = Set(event.experts.map { scenario[$0].administration })
        .intersection(centre.experts.map { scenario[$0].administration })
      return shared.isEmpty ? 1 : 0
    case .subregion:
      func subregions(_ event: Event) -> Set<String> {
        Set(scenario[event.request].beneficiaries.map { scenario[$0].subregion })
      }
      return subregions(event).isDisjoint(with: subregions(centre)) ? 1 : 0
    }
  }
}
