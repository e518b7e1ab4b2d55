/// Somebody or something that a schedule might have to do without.
public enum FragilitySubject: Hashable, Sendable {
  case expert(Ref<Expert>)
  case fund(Ref<Fund>)
  case venue(Ref<Venue>)
  /// An administration that lends none of its experts.
  case administration(Ref<Administration>)

  /// What sort of subjects there are.
  public enum Kind: String, CaseIterable, Sendable {
    case experts, funds, venues, administrations
  }

  /// All subjects of a kind, in the scenario's order; administrations only if they have experts.
  public static func all(_ kind: Kind, in scenario: Scenario) -> [FragilitySubject] {
    switch kind {
    case .experts: scenario.expertRefs.map(Self.expert)
    case .funds: scenario.fundRefs.map(Self.fund)
    case .venues: scenario.venueRefs.map(Self.venue)
    case .administrations:
      scenario.administrationRefs.map(Self.administration)
        .filter { !$0.experts(in: scenario).isEmpty }
    }
  }

  /// The id in tables.
  public func id(in scenario: Scenario) -> String {
    switch self {
    case .expert(let expert): scenario[expert].id
    case .fund(let fund): scenario[fund].id
    case .venue(let venue): scenario[venue].id
    case .administration(let administration): scenario[administration].code
    }
  }

  /// The experts who are not there.
  func experts(in scenario: Scenario) -> [Ref<Expert>] {
    switch self {
    case .expert(let expert): [expert]
    case .fund, .venue: []
    case .administration(let administration):
      scenario.expertRefs.filter {
        scenario[$0].organisation == .member && scenario[$0].administration == administration
      }
    }
  }

  /// Doing without it, from the planning date on, as changes.
  public func changes(in scenario: Scenario) -> [ScenarioChange] {
    switch self {
    case .expert, .administration:
      experts(in: scenario).map { .expert($0, .withdrawn) }
    case .fund(let fund): [.fund(fund, .withdrawn)]
    case .venue(let venue): [.venue(venue, .closed(scenario.settings.future))]
    }
  }

  /// Whether an event relies on it.
  func isPart(of event: Event, in scenario: Scenario) -> Bool {
    switch self {
    case .expert, .administration:
      experts(in: scenario).contains { event.experts.contains($0) }
    case .fund(let fund): event.placement.fund == fund
    case .venue(let venue): event.placement.venue == venue
    }
  }
}
