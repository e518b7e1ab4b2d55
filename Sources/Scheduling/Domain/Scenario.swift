/// A scenario ready to be computed with: its contents, the baseline, and what follows from them.
///
/// It never changes; a what-if edits `contents` and makes another one.
public final class Scenario: Sendable {
  /// What it was made from.
  public let contents: ScenarioContents
  /// The earlier schedule that a new one should stay close to; empty when there is none.
  public let baseline: [BaselineEvent]
  /// The kilometres between two gateways, by administration and administration.
  let distances: SquareTable
  /// The round-trip fares, from home to venue.
  let fares: SquareTable
  /// The days on which each administration works.
  let workingDays: [WorkingDays]
  /// The experts who hold an accreditation for each category and topic.
  let holders: [Holding: [Ref<Expert>]]
  /// The venues of each administration.
  let venuesByAdministration: [[Ref<Venue>]]
  /// The Regional Training Centres.
  let trainingCentres: [Ref<Venue>]
  /// For each request the places of the targets that may count its events.
  let targetsByRequest: [[Int]]
  /// For each request the places of the sequences it is part of.
  let sequencesByRequest: [[Int]]
  private let baselineByRequest: [Ref<Request>: BaselineEvent]
  private let decisionsByRequest: [Ref<Request>: [Decision]]

  /// Makes a scenario.
  ///
  /// Without a baseline, the released and confirmed decisions are one by themselves; with one, they
  /// supply the state of its events.
  ///
  /// - Parameters:
  ///   - contents: What the scenario says.
  ///   - given: An earlier schedule, or nil when none is given.
  public init(_ contents: ScenarioContents, baseline given: [BaselineEvent]? = nil) {
    self.contents = contents
    let decided = contents.decisions.compactMap(BaselineEvent.init(releasedBy:))
    let states = Dictionary(decided.map { ($0.request, $0.state) }) { first, _ in first }
    baseline =
      given?.map { event in
        var event = event
        event.state = states[event.request] ?? event.state
        return event
      } ?? decided
    baselineByRequest = Dictionary(baseline.map { ($0.request, $0) }) { first, _ in first }
    decisionsByRequest = Dictionary(grouping: contents.decisions, by: \.request)
    let distances = SquareTable(distancesBetween: contents.administrations)
    self.distances = distances
    fares = SquareTable(faresBy: contents, over: distances)
    workingDays = contents.administrations.map {
      WorkingDays(of: $0, around: contents.settings.period)
    }
    holders = contents.experts.byHolding
    let venues = contents.venues.indices.map { Ref<Venue>($0) }
    venuesByAdministration = venues.reduce(
      into: Array(repeating: [], count: contents.administrations.count)
    ) { lists, venue in
      lists[contents.venues[venue.index].administration.index].append(venue)
    }
    trainingCentres = venues.filter { contents.venues[$0.index].kind == .rtc }
    let matchers = contents.targets.map {
      TargetMatcher($0.filter, among: contents.administrations)
    }
    targetsByRequest = contents.requests.map { request in
      matchers.indices.filter { matchers[$0].concerns(request) }
    }
    var sequences = Array(repeating: [Int](), count: contents.requests.count)
    for (place, pair) in contents.sequences.enumerated() {
      for request in Set([pair.before, pair.after]) { sequences[request.index].append(place) }
    }
    sequencesByRequest = sequences
  }

  /// The settings.
  public var settings: Settings { contents.settings }

  /// The planning period.
  public var period: Span { contents.settings.period }

  /// What a baseline holds for a request.
  public func baseline(of request: Ref<Request>) -> BaselineEvent? { baselineByRequest[request] }

  /// What was decided about a request.
  public func decisions(on request: Ref<Request>) -> [Decision] {
    decisionsByRequest[request] ?? []
  }

  /// Whether there is an earlier schedule to stay close to.
  public var hasBaseline: Bool { !baseline.isEmpty }
}

extension BaselineEvent {
  /// The baseline event of a released or confirmed decision; other decisions are none.
  init?(releasedBy decision: Decision) {
    guard decision.state == .released || decision.state == .confirmed else { return nil }
    self.init(
      request: decision.request, firstDay: decision.firstDay, venue: decision.venue,
      fund: decision.fund, experts: decision.experts,
      state: decision.state == .released ? .released : .confirmed)
  }
}
