/// An event of two schedules that is not the same in both.
public struct ChangedEvent: Hashable, Sendable {
  /// The event as it was.
  public let before: Event
  /// The event as it is.
  public let after: Event
  /// The experts who are no longer in the team, in the scenario's order.
  public let out: [Ref<Expert>]
  /// The experts who are new in the team, in the scenario's order.
  public let joining: [Ref<Expert>]

  /// Compares two events of a request; nil when nothing changes for anybody.
  ///
  /// Experts of a team who only exchange their seats are not affected.
  init?(from before: Event, to after: Event) {
    self.before = before
    self.after = after
    let (old, new) = (Set(before.experts), Set(after.experts))
    out = old.subtracting(new).sorted()
    joining = new.subtracting(old).sorted()
    guard isMoved || isElsewhere || isRefunded || isReteamed else { return nil }
  }

  /// The request.
  public var request: Ref<Request> { after.request }

  /// Whether its days changed.
  public var isMoved: Bool { before.placement.span != after.placement.span }

  /// Whether its venue changed.
  public var isElsewhere: Bool { before.placement.venue != after.placement.venue }

  /// Whether its fund changed.
  public var isRefunded: Bool { before.placement.fund != after.placement.fund }

  /// Whether its team changed.
  public var isReteamed: Bool {
    !out.isEmpty || !joining.isEmpty || before.hasUnknownMembers != after.hasUnknownMembers
  }
}
