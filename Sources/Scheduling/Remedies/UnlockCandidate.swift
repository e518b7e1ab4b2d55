/// A single change that might meet a request, in several amounts.
struct UnlockCandidate: Sendable {
  /// The rule that it makes less strict.
  let rule: RuleID
  /// The largest amount that is tried, at least 1.
  let most: Int
  /// The fund whose budget it raises, by currency units.
  let fund: Ref<Fund>?
  /// The change in an amount from 1.
  let change: @Sendable (Int) -> ScenarioChange

  /// A change that has no amount.
  init(_ rule: RuleID, _ change: ScenarioChange) {
    self.rule = rule
    self.change = { _ in change }
    most = 1
    fund = nil
  }

  /// A change in the amounts from 1 to the most, or nil where the most is not one.
  init?(
    _ rule: RuleID, upTo most: Int, fund: Ref<Fund>? = nil,
    _ change: @escaping @Sendable (Int) -> ScenarioChange
  ) {
    guard most >= 1 else { return nil }
    self.rule = rule
    self.most = most
    self.fund = fund
    self.change = change
  }
}
