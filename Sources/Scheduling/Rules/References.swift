/// Everything named exists, and the request is not cancelled.
///
/// Names that don't exist can occur in a stated schedule only; the assessment reports them under this
/// rule's id while it resolves them.
public struct References: EligibilityRule {
  public static let id: RuleID = "references"

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard scenario[placement.request].isCancelled else { return nil }
    return Objection(id, "the request is cancelled")
  }
}
