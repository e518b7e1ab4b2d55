/// What would meet the requests without an event, each and together.
public struct RemedyReport: Sendable {
  /// The remedies of each, in the scenario's order.
  public var remedies: [Remedies]
  /// The changes that meet several or few, those that meet most weight first.
  public var levers: [Lever]
  /// Whether the search for levers came to its end before the time was over.
  public var hasAllLevers: Bool

  /// The remedies of a request.
  public func remedies(of request: Ref<Request>) -> Remedies? {
    remedies.first { $0.request == request }
  }
}
