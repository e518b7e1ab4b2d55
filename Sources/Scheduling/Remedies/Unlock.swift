/// A change of the scenario after which a request can be met with all those met before.
///
/// It is verified: a schedule that does so, and breaks no rule of the changed scenario, was found.
public struct Unlock: Hashable, Sendable {
  /// The rule that the change makes less strict.
  public var rule: RuleID
  /// The change, in the smallest amount for which a schedule was found.
  public var change: ScenarioChange
  /// Whether it is proved that the next smaller amount, if there is one, is not enough.
  public var isLeast: Bool

  /// Creates an unlock.
  public init(rule: RuleID, change: ScenarioChange, isLeast: Bool) {
    self.rule = rule
    self.change = change
    self.isLeast = isLeast
  }
}
