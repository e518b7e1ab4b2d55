public import Scheduling

/// One rule of the domain page's section 5.
public struct NaiveRule: Sendable {
  /// The rule's id.
  public let id: RuleID
  /// Whether complete events break it.
  public let isBroken: @Sendable (_ events: [NaiveEvent], _ naive: Naive) -> Bool

  init(_ id: RuleID, _ isBroken: @escaping @Sendable ([NaiveEvent], Naive) -> Bool) {
    self.id = id
    self.isBroken = isBroken
  }

  /// A rule that one event breaks alone.
  init(each id: RuleID, _ isBroken: @escaping @Sendable (NaiveEvent, Naive) -> Bool) {
    self.init(id) { events, naive in
      for event in events where isBroken(event, naive) { return true }
      return false
    }
  }

  /// A rule that one mission breaks alone.
  init(
    member id: RuleID,
    _ isBroken: @escaping @Sendable (NaiveEvent.Mission, NaiveEvent, Naive) -> Bool
  ) {
    self.init(each: id) { event, naive in
      for mission in event.missions where isBroken(mission, event, naive) { return true }
      return false
    }
  }

  /// A rule that two events break.
  init(pair id: RuleID, _ isBroken: @escaping @Sendable (NaiveEvent, NaiveEvent, Naive) -> Bool) {
    self.init(id) { events, naive in
      for (index, one) in events.enumerated() {
        for other in events[(index + 1)...] where isBroken(one, other, naive) { return true }
      }
      return false
    }
  }

  /// Every rule.
  public static let all = ofEvents + shared

  /// The rules that an event breaks alone.
  static let ofEvents = ofPlacements + ofMembers + ofTeams
}

extension Naive {
  /// The ids of the rules that complete events break.
  public func brokenRules(_ events: [NaiveEvent]) -> Set<RuleID> {
    Set(NaiveRule.all.filter { $0.isBroken(events, self) }.map(\.id))
  }

  /// The free days between two spans; negative where they share days.
  static func freeDays(between one: Span, and other: Span) -> Int {
    max(other.first - one.last, one.first - other.last) - 1
  }
}
