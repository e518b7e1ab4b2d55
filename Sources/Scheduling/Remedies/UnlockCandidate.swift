/// A single change that might meet a request, in several amounts.
struct UnlockCandidate: Sendable {
  /// The rule that it makes less strict.
  let rule: RuleID
  /// The change in each amount, the smallest first; never empty.
  let changes: [ScenarioChange]
  /// The fund whose budget it raises.
  let fund: Ref<Fund>?

  /// A change that has no amount.
  init(_ rule: RuleID, _ change: ScenarioChange) {
    self.init(rule, amounts: [1]) { _ in change }
  }

  /// A change in some amounts, ascending.
  init(
    _ rule: RuleID, amounts: [Int], fund: Ref<Fund>? = nil, _ change: (Int) -> ScenarioChange
  ) {
    self.rule = rule
    self.fund = fund
    changes = amounts.map(change)
  }
}
