/// Changes that meet several requests at once.
///
/// It is verified: a schedule that delivers them with all requests met before was found.
public struct Lever: Hashable, Sendable {
  /// The changes: one, two or three.
  public var changes: [ScenarioChange]
  /// The requests that they meet together.
  public var requests: [Ref<Request>]
  /// The weight of those requests.
  public var weight: Int
}
