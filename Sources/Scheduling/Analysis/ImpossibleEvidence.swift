/// Why no event of a request meets every rule even when it stands alone.
struct ImpossibleEvidence {
  private let options: RequestOptions
  private let lone: LoneEvents
  private let scenario: Scenario
  private let limits: LimitBook
  private let census: PlacementCensus

  init(_ options: RequestOptions, _ lone: LoneEvents, _ scenario: Scenario, _ limits: LimitBook) {
    self.options = options
    self.lone = lone
    self.scenario = scenario
    self.limits = limits
    census = PlacementCensus(of: options.request, in: scenario)
  }

  /// The evidence: first the seats that too few experts can fill, else every seat where the team as a
  /// whole is at fault, and then the placements.
  var reasons: [UnmetRequest.Reason] {
    let stays = census.allowed.isEmpty ? census.stays : census.allowed.map(\.stay)
    let seats = options.groups.filter { !$0.isOptional }.map { group in
      (
        group: group,
        census: SeatCensus(seat: group.seats.lowerBound, at: stays, in: scenario, limits)
      )
    }
    let short = seats.filter { $0.census.available.count < $0.group.seats.count }
    let isTeamAtFault = short.isEmpty && lone.obstacles[.team] != nil
    return (isTeamAtFault ? seats : short).flatMap { reasons(for: $0.group, $0.census) }
      + placementReasons
  }

  private func reasons(for group: SeatGroup, _ census: SeatCensus) -> [UnmetRequest.Reason] {
    let seat = scenario[options.request].seats[group.seats.lowerBound]
    var counts = census.counts
    if !census.available.isEmpty {
      counts[UnmetRequest.Reason.available] = census.available.count
    }
    return SeatEvidence(seat: seat, scenario: scenario).reasons(counts)
  }

  private var placementReasons: [UnmetRequest.Reason] {
    let barred = census.counts.map { ($0.key, $0.value) }
      .sorted { LimitBook.place(of: $0.0) < LimitBook.place(of: $1.0) }
      .map { reason($0, $1, ReasonWording.placements($0)) }
    return barred + emptySeats + obstacles
  }

  /// The placements where the rules leave too few experts for a seat, by the first such seat.
  private var emptySeats: [UnmetRequest.Reason] {
    let stays = Set(
      options.stays.map { Placement(options.request, span: $0.span, venue: $0.venue) })
    let left = census.allowed.reduce(0) { stays.contains($1.stay) ? $0 : $0 + $1.funds }
    guard left > 0 else { return [] }
    return [reason(SeatsFilled.id, left, ReasonWording.placements(SeatsFilled.id))]
  }

  /// The placements with an expert for every seat, by what stands in their way.
  private var obstacles: [UnmetRequest.Reason] {
    lone.obstacles.sorted {
      (LimitBook.place(of: $0.key.rule), $1.value) < (LimitBook.place(of: $1.key.rule), $0.value)
    }.map { obstacle, count in
      let phrase = obstacle.line.map { line in
        let name = line.name(in: scenario)
        let most = limits.limit(on: line).map { " (at most \(Amount.text($0.capacity)))" } ?? ""
        return ReasonWording.Phrase(
          "exceeds by itself: \(name)\(most)", "exceed by themselves: \(name)\(most)")
      }
      return reason(obstacle.rule, count, phrase ?? ReasonWording.placements(obstacle.rule))
    }
  }

  private func reason(_ rule: RuleID, _ count: Int, _ phrase: ReasonWording.Phrase)
    -> UnmetRequest.Reason
  {
    UnmetRequest.Reason(
      rule: rule, subject: UnmetRequest.Reason.placements, count: count,
      text: phrase.text(count, "placement"))
  }
}
