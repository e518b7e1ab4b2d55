/// Finds ways to go on when somebody a schedule relies on is not there.
public struct RepairSearch {
  private let base: KnownSchedule
  private let changes: [ScenarioChange]
  /// The scenario without them, with the schedule as its baseline.
  public let scenario: Scenario

  /// Prepares to repair a schedule after changes that concern experts.
  public init(_ base: KnownSchedule, after changes: [ScenarioChange]) {
    self.base = base
    self.changes = changes
    scenario = base.scenario(after: changes)
  }

  /// The best ways, the best first by the levels.
  ///
  /// - Parameters:
  ///   - count: How many at most; withdrawing what is concerned is among them.
  ///   - solve: Finds the best schedule of a scenario that stays close to the baseline.
  /// - Returns: The ways; one that asks for nothing where nobody in the schedule is concerned.
  /// - Throws: What the solving throws.
  public func repairs(
    _ count: Int, solve: (Scenario, HeadStart) throws -> [Event]
  ) throws -> [ScheduleRepair] {
    let withdrawal = repair(withdrawing(base.events))
    guard withdrawal.kind != .nothing else { return [withdrawal] }
    let start = base.headStart(for: changes)
    let best = repair(try solve(scenario, start))
    var others = singleSubstitutes.map(repair)
    if best.kind != .substitute {
      others.append(
        repair(try solve(asPlaced, HeadStart(events: base.events)).filter(isPlacedBefore)))
    }
    var ways = ranked([best] + others, above: withdrawal)
    if ways.count < count - 1, let first = ways.first, let changes = sparing(first) {
      let other = try solve(base.scenario(after: changes), base.headStart(for: changes))
      ways = ranked(ways + [repair(other)], above: withdrawal)
    }
    return ways.prefix(count - 1) + [withdrawal]
  }

  /// The ways that keep the rules and are better than withdrawing, each once, the best first.
  private func ranked(
    _ ways: [ScheduleRepair], above withdrawal: ScheduleRepair
  ) -> [ScheduleRepair] {
    var distinct: [ScheduleRepair] = []
    for way in ways.sorted(by: isBetter)
    where way.comparison.after.assessment.violations.isEmpty
      && (way.kind != .withdraw || way.levels < withdrawal.levels)
      && !distinct.contains(where: way.isLike)
    { distinct.append(way) }
    return distinct
  }

  /// The changes, and that those whom a way asks to come decline too; nil where it asks nobody.
  private func sparing(_ way: ScheduleRepair) -> [ScenarioChange]? {
    let declines = way.comparison.changed.flatMap { event in
      event.joining.map { ScenarioChange.expert($0, .declines(event.request)) }
    }
    return declines.isEmpty ? nil : changes + declines
  }

  /// Whether a way is better by the levels or, where they are the same, leaves more people in their seats.
  private func isBetter(_ one: ScheduleRepair, _ other: ScheduleRepair) -> Bool {
    one.levels == other.levels
      ? seatsKept(in: one) > seatsKept(in: other) : one.levels < other.levels
  }

  private func seatsKept(in repair: ScheduleRepair) -> Int {
    let teams = Dictionary(base.events.map { ($0.request, $0.team) }) { first, _ in first }
    return repair.events.reduce(0) { sum, event in
      sum + event.team.count { teams[event.request]?.contains($0) ?? false }
    }
  }

  private func repair(_ events: [Event]) -> ScheduleRepair {
    let after = AssessedSchedule(of: events.inOrder, in: scenario)
    return ScheduleRepair(ScheduleComparison(from: base.schedule, to: after))
  }

  /// The events without those that can't take place as they are.
  private func withdrawing(_ events: [Event]) -> [Event] {
    let broken = Set(
      Assessment(of: events, in: scenario).violations.flatMap(\.requests))
    guard !broken.isEmpty else { return events }
    return withdrawing(events.filter { !broken.contains(scenario[$0.request].id) })
  }

  /// The scenario in which every event stays where and when it is and who pays for it stays too.
  private var asPlaced: Scenario {
    var contents = scenario.contents
    let placed = Dictionary(base.events.map { ($0.request, $0.placement) }) { first, _ in first }
    for request in scenario.requestRefs {
      guard let placement = placed[request] else {
        contents.requests[request.index].status = .cancelled
        continue
      }
      var pin = scenario.pin(of: request) ?? Decision(request: request, state: .pinned)
      pin.firstDay = placement.span?.first
      pin.venue = placement.venue
      pin.fund = placement.fund
      contents.decisions.removeAll { $0.request == request && $0.state == .pinned }
      contents.decisions.append(pin)
    }
    return Scenario(contents, baseline: scenario.baseline)
  }

  private func isPlacedBefore(_ event: Event) -> Bool {
    base.events.contains { $0.placement == event.placement }
  }

  /// The schedules in which one event has one other expert, where only one seat is concerned.
  private var singleSubstitutes: [[Event]] {
    let left = Set(withdrawing(base.events).map(\.request))
    let concerned = base.events.filter { !left.contains($0.request) }
    guard concerned.count == 1, let event = concerned.first else { return [] }
    let seats = event.candidates.filter { candidate in
      Rulebook.eligibility.contains { $0.objection(to: candidate, in: scenario) != nil }
    }
    guard seats.count == 1, let seat = seats.first?.seat else { return [] }
    let catalogue = Catalogue(of: base.schedule.scenario)
    let booked = BookedSchedule(base.events, catalogue.lines, in: base.schedule.scenario)
    let substitutes = Substitutes(for: event, in: booked, catalogue)
    return (substitutes?.best(Self.substitutes, inSeat: seat) ?? []).map { expert in
      base.events.map { $0.request == event.request ? $0.seating(expert, in: seat) : $0 }
    }
  }

  /// How many single substitutes are compared.
  private static let substitutes = 5
}
