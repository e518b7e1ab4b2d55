public import Scheduling

/// What a schedule would lose without each of several subjects, the worst first.
public struct FragilityReport: Sendable {
  /// What sort of subjects were looked at.
  public let kind: FragilitySubject.Kind
  /// How many there are.
  public let subjectCount: Int
  /// Those that were looked at, the most expensive absence first.
  public let cases: [FragilityCase]
  /// The schedule.
  public let base: KnownSchedule

  /// Ranks cases; equally expensive ones stay in the scenario's order.
  public init(
    _ cases: [FragilityCase], of kind: FragilitySubject.Kind, subjectCount: Int,
    base: KnownSchedule
  ) {
    self.kind = kind
    self.subjectCount = subjectCount
    self.base = base
    self.cases = cases.enumerated().sorted {
      ($1.element.price, $0.offset) < ($0.element.price, $1.offset)
    }.map(\.element)
  }

  /// Those whose absence costs or changes something.
  var hurting: [FragilityCase] { cases.filter { $0.price != LevelValues() } }
}
