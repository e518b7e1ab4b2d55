public import Scheduling

/// The answer to a what-if.
public struct WhatIfAnswer: Sendable {
  /// The question.
  public let whatIf: WhatIf
  /// What distinguishes the new schedule from the baseline.
  public let comparison: ScheduleComparison
  /// The new schedule.
  public let draft: Draft

  /// Answers a what-if.
  ///
  /// - Parameters:
  ///   - whatIf: The question.
  ///   - base: The schedule as it was.
  ///   - draft: The new schedule.
  public init(_ whatIf: WhatIf, from base: KnownSchedule, to draft: Draft) {
    self.whatIf = whatIf
    self.draft = draft
    comparison = ScheduleComparison(
      from: base.schedule, to: AssessedSchedule(of: draft.events, in: draft.scenario))
  }

  /// The changes in words; those about somebody who joins are told by the scenario they joined.
  public var changes: [String] { whatIf.changes.map { $0.text(in: draft.scenario.contents) } }
}
