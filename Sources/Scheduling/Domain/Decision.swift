/// What was decided about a request.
public struct Decision: Hashable, Sendable {
  /// How firm the decision is.
  public enum State: String, CaseIterable, Sendable {
    /// What it gives holds if the event takes place.
    case pinned
    /// Sent to those concerned: part of the baseline.
    case released
    /// Confirmed by them: part of the baseline, not to be changed.
    case confirmed
    /// Its experts said no: they are barred from the request.
    case declined
  }

  /// The request.
  public var request: Ref<Request>
  /// The first day, if given.
  public var firstDay: Day?
  /// The venue, if given.
  public var venue: Ref<Venue>?
  /// The fund, if given.
  public var fund: Ref<Fund>?
  /// The experts in the team, if given; never empty.
  public var experts: [Ref<Expert>]?
  /// How firm it is.
  public var state: State

  /// Creates a decision.
  public init(
    request: Ref<Request>, firstDay: Day? = nil, venue: Ref<Venue>? = nil, fund: Ref<Fund>? = nil,
    experts: [Ref<Expert>]? = nil, state: State
  ) {
    self.request = request
    self.firstDay = firstDay
    self.venue = venue
    self.fund = fund
    self.experts = experts
    self.state = state
  }
}
