/// What would meet one request without an event.
public struct Remedies: Hashable, Sendable {
  /// The request.
  public var request: Ref<Request>
  /// Whether a schedule that delivers it with all requests met before exists without any change: true if
  /// one was found, false if there is proof of none.
  public var isPossible: Bool?
  /// The single changes that are each enough, in the order of the rules.
  public var unlocks: [Unlock] = []
  /// What delivering it without any change would withdraw or move, what costs least first.
  public var exchanges: [Exchange] = []
  /// How many single changes were tried, each in its amounts.
  public var tried = 0
  /// How many of these are proved not to be enough, in any amount that was tried.
  public var refuted = 0
  /// How many of these were neither found to be enough nor proved not to be.
  public var undecided = 0
  /// How many were not reached in time.
  public var unreached = 0
  /// Whether exchanges were looked for before the time was over.
  public var hasExchanges = false

  /// Creates what is known before anything is tried.
  public init(request: Ref<Request>) { self.request = request }
}
