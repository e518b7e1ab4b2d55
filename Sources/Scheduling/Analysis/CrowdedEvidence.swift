/// Which full limits keep each possible event of a request out of a schedule, and who fills them.
struct CrowdedEvidence {
  /// What stands in the way of a placement.
  private struct Block: Hashable {
    let rule: RuleID
    /// What is full, where it is one thing.
    var line: Line?
    /// The group of seats that can't be filled, where experts are missing.
    var group: Int?
  }

  /// How often something stands in the way.
  private struct Tally {
    var count = 0
    /// The requests whose events fill the limit.
    var users: Set<Ref<Request>> = []
    /// The cheapest event kept out, in currency units.
    var cost = Int.max
  }

  /// How many placements fit into the schedule as it is.
  private(set) var fitting = 0
  /// Whether a search was given up, so that there may be more.
  private(set) var isIncomplete = false
  private let schedule: BookedSchedule
  private let options: RequestOptions
  private let limits: LimitBook
  private var teams: TeamFitting
  private var tallies: [Block: Tally] = [:]
  /// The stays where a group of seats can't be filled, by group.
  private var shortStays: [Int: [Stay]] = [:]

  init(
    _ options: RequestOptions, _ lone: LoneEvents, _ schedule: BookedSchedule, _ limits: LimitBook
  ) {
    self.options = options
    self.schedule = schedule
    self.limits = limits
    teams = TeamFitting(
      options, beside: AmendedLedger(schedule.ledger, schedule.lines), in: schedule.scenario)
    var index = 0
    while index < lone.choices.count {
      let stay = lone.choices[index].stay
      let next = lone.choices[index...].firstIndex {
        $0.stay.span != stay.span || $0.stay.venue != stay.venue
      }
      judge(stay, lone.choices[index..<(next ?? lone.choices.count)])
      index = next ?? lone.choices.count
    }
  }

  /// The limits in the order of the rules, each with what it keeps out, and then the experts for each
  /// seat that can't be filled; counts of placements add up to all there are.
  var reasons: [UnmetRequest.Reason] {
    let ordered = tallies.sorted {
      (LimitBook.place(of: $0.key.rule), $1.value.count, text(of: $0.key, $0.value))
        < (LimitBook.place(of: $1.key.rule), $0.value.count, text(of: $1.key, $1.value))
    }
    let blocked = ordered.map { block, tally in
      placements(block.rule, tally.count, text(of: block, tally))
    }
    let free =
      fitting > 0
      ? [
        placements(
          UnmetRequest.Reason.available, fitting,
          ReasonWording.placements(UnmetRequest.Reason.available).text(fitting, "placement"))
      ] : []
    return free + blocked
      + shortStays.keys.sorted().flatMap { group in
        BusyExperts(options, group, schedule, limits).reasons(at: shortStays[group] ?? [])
      }
  }

  private func placements(_ rule: RuleID, _ count: Int, _ text: String) -> UnmetRequest.Reason {
    UnmetRequest.Reason(
      rule: rule, subject: UnmetRequest.Reason.placements, count: count, text: text)
  }

  /// Judges the placements of one stay, which differ in the fund only.
  private mutating func judge(_ stay: Stay, _ choices: ArraySlice<LoneEvents.Choice>) {
    if let cell = schedule.ledger.firstFullCell(among: stay.use) {
      let inWay = stay.use.filter { schedule.lines.isSameLine($0, cell) }
      return block(choices, limits.limit(onCell: cell), users: schedule.users(inWayOf: inWay))
    }
    for choice in choices { countIfTooDear(choice.cost, choice.sponsor) }
    let affordable = choices.filter { fullBudget($0.cost, $0.sponsor) == nil }
    guard !affordable.isEmpty else { return }
    if let (group, rule, users) = shortGroup(at: stay) {
      shortStays[group, default: []].append(stay)
      return count(Block(rule: rule, group: group), affordable.count, users)
    }
    let cost = teams.leastCost(for: stay)
    isIncomplete = isIncomplete || teams.hasGivenUp
    guard let cost else {
      return count(Block(rule: UnmetRequest.Reason.combination), affordable.count, [])
    }
    for choice in affordable { countIfTooDear(stay.cost + cost, choice.sponsor) }
    fitting += affordable.count { fullBudget(stay.cost + cost, $0.sponsor) == nil }
  }

  private mutating func block(
    _ choices: ArraySlice<LoneEvents.Choice>, _ limit: Limit?, users: Set<Ref<Request>>
  ) {
    guard let limit else { return }
    count(Block(rule: limit.rule, line: limit.line), choices.count, users)
  }

  /// The cell of a fund's budget that has less left than an event costs.
  private func fullBudget(_ cost: Int, _ sponsor: Stay.Sponsor) -> Int? {
    guard let cell = sponsor.budgetCell, let limit = limits.limit(onCell: cell),
      schedule.ledger.use(ofCell: cell) + cost > limit.capacity
    else { return nil }
    return cell
  }

  private mutating func countIfTooDear(_ cost: Int, _ sponsor: Stay.Sponsor) {
    guard let cell = fullBudget(cost, sponsor), let limit = limits.limit(onCell: cell) else {
      return
    }
    let block = Block(rule: limit.rule, line: limit.line)
    count(block, 1, schedule.users(ofCell: cell))
    let known = tallies[block]?.cost ?? .max
    tallies[block]?.cost = min(known, cost)
  }

  private mutating func count(_ block: Block, _ placements: Int, _ users: Set<Ref<Request>>) {
    tallies[block, default: Tally()].count += placements
    tallies[block]?.users.formUnion(users)
  }

  /// The first group of seats with too few free experts, the limit that stops most of them, and who
  /// fills the limits that stop any.
  private func shortGroup(at stay: Stay) -> (Int, RuleID, Set<Ref<Request>>)? {
    for (index, group) in options.groups.enumerated() where !group.isOptional {
      let candidates = options.candidates(for: stay, group: index)
      let full = candidates.compactMap { option in
        schedule.ledger.firstFullCell(among: option.use(on: stay))
      }
      guard candidates.count - full.count < group.seats.count else { continue }
      let rules = Dictionary(grouping: full.compactMap { limits.limit(onCell: $0)?.rule }) { $0 }
      let most = rules.min {
        ($1.value.count, LimitBook.place(of: $0.key))
          < ($0.value.count, LimitBook.place(of: $1.key))
      }
      guard let most else { continue }
      let uses = candidates.flatMap { $0.use(on: stay) }
      return (index, most.key, schedule.users(inWayOf: uses))
    }
    return nil
  }

  private func text(of block: Block, _ tally: Tally) -> String {
    let scenario = schedule.scenario
    let what = Amount.text(tally.count, "placement")
    let users = schedule.list(tally.users)
    if let group = block.group {
      let seat = scenario[options.request].seats[options.groups[group].seats.lowerBound]
      let needed = users.map { "; they are needed in \($0)" } ?? ""
      return "\(what): too few experts free as \(seat.role)\(needed)"
    }
    guard let line = block.line else {
      return ReasonWording.placements(block.rule).text(tally.count, "placement")
    }
    if case .sequenceDays = line { return "\(what): break the \(line.name(in: scenario))" }
    let filled = users.map { "; in use by \($0)" } ?? ""
    let left = schedule.left(of: line, limits).map(Amount.text) ?? "none"
    let price = tally.cost < .max ? ", the cheapest event costs \(Amount.text(tally.cost))" : ""
    return "\(what): \(line.name(in: scenario)): \(left) left\(price)\(filled)"
  }
}
