/// What a schedule would lose if somebody or something were not there.
public struct FragilityCase: Sendable {
  /// A seat that would be empty, and who could take it with nothing else changed.
  public struct Seat: Hashable, Sendable {
    /// The event's request.
    public let request: Ref<Request>
    /// The seat's role.
    public let role: String
    /// Who has it.
    public let expert: Ref<Expert>
    /// The best substitutes, the best first; empty where something else would have to change too.
    public let substitutes: [Ref<Expert>]
  }

  /// What is not there.
  public let subject: FragilitySubject
  /// The requests whose events rely on it, in the schedule's order.
  public let requests: [Ref<Request>]
  /// The seats that would be empty.
  public let seats: [Seat]
  /// What distinguishes the best schedule without it.
  public let comparison: ScheduleComparison
  /// What is proved of that schedule.
  public let levels: [LevelResult]

  /// What it costs level by level.
  public var price: LevelValues {
    comparison.after.assessment.levels - comparison.before.assessment.levels
  }

  /// Whether nobody and nothing can replace it: an event takes place no more.
  public var isIrreplaceable: Bool { !comparison.withdrawn.isEmpty }

  /// Whether the price is proved the least possible, on quality up to what schedules are proved to.
  public var isProved: Bool { levels.allSatisfy(\.isSettled) }
}
