/// A request without an event, and why.
public struct UnmetRequest: Hashable, Sendable {
  /// Why a request has no event.
  public enum Cause: String, CaseIterable, Sendable {
    /// No event of it meets every rule even when it stands alone.
    case impossible
    /// The request that must come first has no event.
    case waitsFor = "waits-for"
    /// Events of it exist; each meets a full limit.
    case crowdedOut = "crowded-out"
    /// The run ended before it was settled.
    case undecided
  }

  /// One piece of evidence.
  public struct Reason: Hashable, Sendable {
    /// The rule, or `combination` where no rule alone bars.
    public var rule: RuleID
    /// What the count counts: a role of the team for experts, `placements` for dates, venues and funds.
    public var subject: String
    /// How many are barred.
    public var count: Int
    /// The evidence as a planner reads it.
    public var text: String

    /// Creates a reason.
    public init(rule: RuleID, subject: String, count: Int, text: String) {
      self.rule = rule
      self.subject = subject
      self.count = count
      self.text = text
    }
  }

  /// The request.
  public var request: Ref<Request>
  /// Why it has no event.
  public var cause: Cause
  /// The evidence.
  public var reasons: [Reason]

  /// Creates an unmet request.
  public init(request: Ref<Request>, cause: Cause, reasons: [Reason]) {
    self.request = request
    self.cause = cause
    self.reasons = reasons
  }
}
