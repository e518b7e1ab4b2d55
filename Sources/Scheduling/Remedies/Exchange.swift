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
}
