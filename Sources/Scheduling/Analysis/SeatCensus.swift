/// Counts every expert of the scenario for one seat under the first rule that alone bars them from
/// every placement.
struct SeatCensus {
  /// How many experts each rule bars.
  private(set) var counts: [RuleID: Int] = [:]
  /// The experts whom nothing bars from some placement.
  private(set) var available: [Ref<Expert>] = []
  private let scenario: Scenario
  private let limits: LimitBook
  /// For each rule the experts it may allow in the seat, where it names them: it need not be asked about
  /// the others.
  private let shortlists: [Set<Ref<Expert>>?]

  /// Counts the experts.
  ///
  /// - Parameters:
  ///   - seat: The seat's place in the request's seats.
  ///   - stays: The days and venues.
  ///   - scenario: The scenario.
  ///   - limits: Its limits; one that an expert's mission exceeds by itself bars like a rule.
  ///   - experts: Whom to count; nil is everybody.
  init(
    seat: Int, at stays: [Placement], in scenario: Scenario, _ limits: LimitBook,
    of experts: [Ref<Expert>]? = nil
  ) {
    self.scenario = scenario
    self.limits = limits
    shortlists = Rulebook.eligibility.map { rule in
      // Asking about a few is quicker than listing.
      guard experts == nil, let request = stays.first?.request else { return nil }
      return rule.shortlist(for: scenario[request].seats[seat], in: scenario).map { Set($0) }
    }
    for expert in experts ?? scenario.expertRefs { count(expert, seat, stays) }
  }

  private static let ruleCount = Rulebook.eligibility.count + Rulebook.limits.count

  /// The rules, by their places among all, that may bar from a stay whom they don't bar whatever it is.
  private static let rulesOfStays = (0..<ruleCount).filter { rule in
    rule >= Rulebook.eligibility.count
      || !type(of: Rulebook.eligibility[rule]).candidateFacets.isDisjoint(with: [.venue, .span])
  }

  private mutating func count(_ expert: Ref<Expert>, _ seat: Int, _ stays: [Placement]) {
    guard let some = stays.first else { return }
    // A rule that objects before day and venue are known objects whatever they are.
    let bare = Candidate(Placement(some.request), seat: seat, expert: expert)
    let certain = (0..<Self.ruleCount).first { isBarred(bare, by: $0) }
    var always = Self.rulesOfStays.prefix { $0 < certain ?? .max }
    let candidates = stays.lazy.map { Candidate($0, seat: seat, expert: expert) }
    for candidate in candidates where !always.isEmpty {
      always = always.filter { isBarred(candidate, by: $0) }[...]
    }
    if let first = always.first ?? certain {
      counts[Self.id(of: first), default: 0] += 1
    } else if candidates.contains(where: isAllowed) {
      available.append(expert)
    } else {
      counts[UnmetRequest.Reason.combination, default: 0] += 1
    }
  }

  private func isAllowed(_ candidate: Candidate) -> Bool {
    !(0..<Self.ruleCount).contains { isBarred(candidate, by: $0) }
  }

  private static func id(of rule: Int) -> RuleID {
    let eligibility = Rulebook.eligibility
    return rule < eligibility.count
      ? eligibility[rule].id : Rulebook.limits[rule - eligibility.count].id
  }

  /// Whether a rule, by its place among all, objects, or its limit is exceeded by the mission itself.
  private func isBarred(_ candidate: Candidate, by rule: Int) -> Bool {
    let eligibility = Rulebook.eligibility
    guard rule >= eligibility.count else {
      if let list = shortlists[rule], !list.contains(candidate.expert) { return true }
      return eligibility[rule].objection(to: candidate, in: scenario) != nil
    }
    return Rulebook.limits[rule - eligibility.count].usages(by: candidate, in: scenario).contains {
      limits.limit(on: $0.line).map(\.capacity) ?? .max < $0.amount
    }
  }
}
