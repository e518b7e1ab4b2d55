/// A way to go on when somebody a schedule relies on is not there.
public struct ScheduleRepair: Sendable {
  /// What it takes, the easiest first.
  public enum Kind: String, CaseIterable, Sendable {
    /// Nobody in the schedule is concerned.
    case nothing
    /// Other experts come; days, venues and funds stay.
    case substitute
    /// Other experts come, or the same, on other days, elsewhere, or paid by others.
    case move
    /// An event takes place no more.
    case withdraw
  }

  /// What it takes.
  public let kind: Kind
  /// What distinguishes the new schedule.
  public let comparison: ScheduleComparison

  /// Names a new schedule by what it takes.
  init(_ comparison: ScheduleComparison) {
    self.comparison = comparison
    let changed = comparison.changed
    if !comparison.withdrawn.isEmpty {
      kind = .withdraw
    } else if changed.contains(where: { $0.isMoved || $0.isElsewhere || $0.isRefunded }) {
      kind = .move
    } else {
      kind = changed.isEmpty && comparison.new.isEmpty ? .nothing : .substitute
    }
  }

  /// Whether another way tells everybody the same: that experts exchange their seats is no difference.
  func isLike(_ other: ScheduleRepair) -> Bool {
    ScheduleRepair(ScheduleComparison(from: comparison.after, to: other.comparison.after)).kind
      == .nothing
  }

  /// The new schedule's events.
  public var events: [Event] { comparison.after.assessment.events }

  /// What it counts, all levels.
  public var levels: LevelValues { comparison.after.assessment.levels }
}
