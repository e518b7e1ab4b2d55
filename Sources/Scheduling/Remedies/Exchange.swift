/// What delivering a request anyway would do to a schedule, the scenario as it is.
public struct Exchange: Hashable, Sendable {
  /// The request's event.
  public var event: Event
  /// The requests whose events would be withdrawn.
  public var withdrawn: [Ref<Request>]
  /// The requests whose events would have another date or venue.
  public var moved: [Ref<Request>]
  /// The requests whose events would keep date and venue but have another fund or team.
  public var changed: [Ref<Request>]
  /// The weight of what is withdrawn, less the request's own.
  public var weightLost: Int
  /// Whether it is proved that less can't be withdrawn, and with so much withdrawn less not be changed.
  ///
  /// Less is meant by the levels *commitments*, *unmet* and *disruption*, with the schedule as baseline,
  /// among those that keep what the exchanges before it withdraw.
  public var isLeast: Bool
}
