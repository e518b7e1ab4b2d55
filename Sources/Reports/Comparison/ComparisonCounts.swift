import Scheduling

/// How many events are affected in each way; one that moved with another team counts in both.
struct ComparisonCounts {
  /// The ways and their counts, in the order in which they are told.
  let all: [(name: String, count: Int)]

  /// Counts.
  init(_ comparison: ScheduleComparison) {
    let changed = comparison.changed
    all = [
      ("withdrawn", comparison.withdrawn.count), ("moved", changed.count { $0.isMoved }),
      ("elsewhere", changed.count { $0.isElsewhere }),
      ("re-teamed", changed.count { $0.isReteamed }),
      ("re-funded", changed.count { $0.isRefunded }), ("new", comparison.new.count),
    ]
  }
}
