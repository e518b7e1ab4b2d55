import Scheduling

/// How many events are affected in each way; one that moved with another team counts in both.
struct ComparisonCounts {
  /// The ways and their counts, in the order in which they are told.
  let all: [(name: String, count: Int)]

  /// What the ways are called.
  static let names = ["withdrawn", "moved", "elsewhere", "re-teamed", "re-funded", "new"]

  /// Counts.
  init(_ comparison: ScheduleComparison) {
    let changed = comparison.changed
    let counts = [
      comparison.withdrawn.count, changed.count { $0.isMoved }, changed.count { $0.isElsewhere },
      changed.count { $0.isReteamed }, changed.count { $0.isRefunded }, comparison.new.count,
    ]
    all = zip(Self.names, counts).map { (name: $0, count: $1) }
  }
}
