/// Finds the cheapest teams of one request where nothing else is used.
///
/// Then days on which the same experts can come differ in nothing, so each set of experts is searched once.
struct LoneTeams {
  /// What was found for a stay.
  struct Result {
    /// The cost of the cheapest team, in currency units; nil where there is none.
    let cost: Int?
    /// Whether the search was given up, so that there may be a cheaper team.
    let isUncertain: Bool
  }

  /// Who can come: the candidates of the stay's shape, and for each group the places of those.
  private struct Key: Hashable {
    let casting: Int
    let places: [[Int]]
  }

  private let options: RequestOptions
  private var teams: TeamFitting
  private var known: [Key: Result] = [:]

  /// Prepares searches for one request.
  init(_ options: RequestOptions, _ nothing: AmendedLedger, in scenario: Scenario) {
    self.options = options
    teams = TeamFitting(options, beside: nothing, in: scenario)
  }

  /// The cheapest team for a stay.
  mutating func cheapest(for stay: Stay) -> Result {
    let key = key(of: stay)
    if let result = known[key] { return result }
    let cost = teams.leastCost(for: stay)
    let result = Result(cost: cost, isUncertain: teams.hasGivenUp)
    known[key] = result
    return result
  }

  private func key(of stay: Stay) -> Key {
    Key(
      casting: options.shapes[stay.shape].casting,
      places: options.shapes[stay.shape].groups.map { candidates in
        candidates.indices.filter { candidates[$0].available.contains(stay.day) }
      })
  }
}
