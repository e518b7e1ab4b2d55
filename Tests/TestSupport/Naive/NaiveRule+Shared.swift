import Scheduling

extension NaiveRule {
  /// What events break together by sharing a limited resource.
  static let shared: [NaiveRule] = withoutSequence + [sequence]

  /// The shared rules that an event more can break and never mend.
  static let withoutSequence: [NaiveRule] = [
    NaiveRule(pair: "one-event") { one, other, _ in one.ref == other.ref },
    NaiveRule("venue-rooms") { events, _ in
      for event in events {
        for day in event.span.days {
          let there = events.count { $0.venueRef == event.venueRef && $0.span.contains(day) }
          if there > event.venue.rooms { return true }
        }
      }
      return false
    },
    NaiveRule("venue-events") { events, naive in
      for (index, venue) in naive.contents.venues.enumerated() {
        guard let most = venue.maxEvents else { continue }
        if events.count(where: { $0.venueRef.index == index }) > most { return true }
      }
      return false
    },
    NaiveRule("fund-budget") { events, naive in
      for (index, fund) in naive.contents.funds.enumerated() {
        guard let budget = fund.budget else { continue }
        var spent = 0
        for event in events where event.fundRef.index == index { spent += event.cost }
        if spent > budget { return true }
      }
      return false
    },
    NaiveRule("office-capacity") { events, naive in
      guard let most = naive.contents.settings.officeCapacity else { return false }
      for event in events {
        for day in event.span.days where events.count(where: { $0.span.contains(day) }) > most {
          return true
        }
      }
      return false
    },
    NaiveRule(pair: "absorption") { one, other, naive in
      guard let days = naive.contents.settings.absorptionDays else { return false }
      guard one.request.kind == .national, other.request.kind == .national else { return false }
      for beneficiary in one.request.beneficiaries
      where other.request.beneficiaries.contains(beneficiary) {
        if Naive.freeDays(between: one.span, and: other.span) < days { return true }
      }
      return false
    },
    oneMissionAtATime, missionCap, missionDays, releaseCap,
  ]

  private static let oneMissionAtATime = NaiveRule("one-mission-at-a-time") { events, _ in
    let missions = events.flatMap(\.missions)
    for (index, one) in missions.enumerated() {
      for other in missions[(index + 1)...] where one.ref == other.ref {
        if Naive.freeDays(between: one.away, and: other.away) < one.expert.restDays { return true }
      }
    }
    return false
  }

  private static let missionCap = NaiveRule("mission-cap") { events, _ in
    let missions = events.flatMap(\.missions)
    for mission in missions {
      guard let most = mission.expert.maxMissions else { continue }
      if missions.count(where: { $0.ref == mission.ref }) > most { return true }
    }
    return false
  }

  private static let missionDays = NaiveRule("mission-days") { events, _ in
    let missions = events.flatMap(\.missions)
    for mission in missions {
      guard let most = mission.expert.maxDays else { continue }
      var days = 0
      for other in missions where other.ref == mission.ref { days += other.away.days.count }
      if days > most { return true }
    }
    return false
  }

  private static let releaseCap = NaiveRule("release-cap") { events, naive in
    let missions = events.flatMap(\.missions).filter { $0.expert.organisation == .member }
    for mission in missions {
      let home = mission.expert.administration
      guard let most = naive.contents.administrations[home.index].releaseCap else { continue }
      for day in mission.away.days {
        var away: Set<Ref<Expert>> = []
        for other in missions where other.expert.administration == home {
          if other.away.contains(day) { away.insert(other.ref) }
        }
        if away.count > most { return true }
      }
    }
    return false
  }

  private static let sequence = NaiveRule("sequence") { events, naive in
    for pair in naive.contents.sequences {
      if naive.contents.requests[pair.before.index].status == .cancelled { continue }
      for after in events where after.ref == pair.after {
        guard let before = events.first(where: { $0.ref == pair.before }) else { return true }
        if after.span.first - before.span.last < max(1, pair.minGapDays) { return true }
      }
    }
    return false
  }
}
