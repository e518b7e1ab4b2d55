/// An event of an earlier schedule that a new one should stay close to.
///
/// What is nil is not compared.
public struct BaselineEvent: Hashable, Sendable {
  /// How much others rely on it.
  public enum State: String, CaseIterable, Sendable {
    case draft, released, confirmed
  }

  /// The request.
  public var request: Ref<Request>
  /// The first day.
  public var firstDay: Day?
  /// The last day, where the earlier schedule states it.
  public var lastDay: Day?
  /// The venue.
  public var venue: Ref<Venue>?
  /// The fund.
  public var fund: Ref<Fund>?
  /// The experts in the team, in ascending order.
  public var experts: [Ref<Expert>]?
  /// How much others rely on it.
  public var state: State

  /// Creates an event of a baseline.
  public init(
    request: Ref<Request>, firstDay: Day? = nil, lastDay: Day? = nil, venue: Ref<Venue>? = nil,
    fund: Ref<Fund>? = nil, experts: [Ref<Expert>]? = nil, state: State = .draft
  ) {
    self.request = request
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.venue = venue
    self.fund = fund
    self.experts = experts?.sorted()
    self.state = state
  }
}
