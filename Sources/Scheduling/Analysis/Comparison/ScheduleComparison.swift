/// What distinguishes a schedule from an earlier one: first who is affected, then what it costs.
///
/// The two may be for the same scenario or for one and its changed form; references mean the same in
/// both.
public struct ScheduleComparison: Sendable {
  /// The earlier schedule.
  public let before: AssessedSchedule
  /// The later schedule.
  public let after: AssessedSchedule
  /// The events that no longer take place, as they were.
  public let withdrawn: [Event]
  /// The events that take place in both, but not in the same way.
  public let changed: [ChangedEvent]
  /// The events that took not place before.
  public let new: [Event]
  /// How many events are the same in both.
  public let unchangedCount: Int

  /// Compares two schedules.
  public init(from before: AssessedSchedule, to after: AssessedSchedule) {
    self.before = before
    self.after = after
    let (old, current) = (before.eventsByRequest, after.eventsByRequest)
    withdrawn = old.values.filter { current[$0.request] == nil }.inOrder
    new = current.values.filter { old[$0.request] == nil }.inOrder
    let kept = old.values.filter { current[$0.request] != nil }.inOrder
    changed = kept.compactMap { event in
      current[event.request].flatMap { ChangedEvent(from: event, to: $0) }
    }
    unchangedCount = kept.count - changed.count
  }

  /// The requests that had an event and, though still asked for, have none.
  public var newlyUnmet: [Ref<Request>] {
    withdrawn.map(\.request).filter { !after.scenario[$0].isCancelled }.sorted()
  }

  /// The requests that had no event and have one.
  public var newlyMet: [Ref<Request>] { new.map(\.request).sorted() }

  /// What each level and each rule counts before and after, the rules that count nothing left out.
  public var levels: [LevelDifference] {
    Level.allCases.map { level in
      let terms = zip(before.assessment.terms, after.assessment.terms).compactMap {
        old, new -> TermDifference? in
        guard new.level == level, old.value != 0 || new.value != 0 else { return nil }
        return TermDifference(rule: new.rule, before: old.value, after: new.value)
      }
      return LevelDifference(
        level: level, before: before.assessment.levels[level],
        after: after.assessment.levels[level], terms: terms)
    }
  }

  /// What each fund spends before and after.
  public var funds: [FundDifference] {
    let (old, new) = (before.totals.funds, after.totals.funds)
    return zip(old, new).map { FundDifference(before: $0, after: $1) }
  }
}
