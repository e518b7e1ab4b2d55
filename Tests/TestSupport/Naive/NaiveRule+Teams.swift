import Scheduling

extension NaiveRule {
  /// What a member of a team may break alone.
  static let ofMembers: [NaiveRule] = [
    calendarClear, seatQualified,
    NaiveRule(member: "seat-language") { mission, _, _ in
      if mission.seat.languages.isEmpty { return false }
      for language in mission.seat.languages where mission.expert.languages.contains(language) {
        return false
      }
      return true
    },
    NaiveRule(member: "own-administration") { mission, event, _ in
      event.request.kind == .national && mission.expert.organisation == .member
        && event.request.beneficiaries.contains(mission.expert.administration)
    },
    NaiveRule(member: "not-to") { mission, event, _ in
      mission.expert.notTo.contains(event.venue.administration)
    },
    NaiveRule(member: "expert-available") { mission, _, _ in
      for absence in mission.expert.absences {
        for day in mission.away.days where absence.span.contains(day) { return true }
      }
      return false
    },
  ]

  /// What a team as a whole may break.
  static let ofTeams: [NaiveRule] = [
    NaiveRule(each: "seats-filled") { event, _ in
      for (place, seat) in event.request.seats.enumerated() {
        let count = event.missions.count { $0.place == place }
        if count > 1 || count == 0 && !seat.isOptional { return true }
      }
      return Set(event.experts).count < event.experts.count
    },
    NaiveRule(each: "mentor-present") { event, _ in
      guard event.missions.contains(where: \.servesOnPre) else { return false }
      for mission in event.missions {
        for held in mission.matching where held.status == .full {
          if held.topic == nil || held.topic == event.request.topic { return false }
        }
      }
      return true
    },
  ]

  private static let calendarClear = NaiveRule(each: "calendar-clear") { event, naive in
    for entry in naive.contents.calendar {
      if covers(entry, event, naive) {
        for day in event.span.days where entry.span.contains(day) { return true }
      }
      if entry.scope == .office {
        for mission in event.missions where mission.expert.organisation == .office {
          for day in mission.away.days where entry.span.contains(day) { return true }
        }
      }
    }
    return false
  }

  private static func covers(_ entry: CalendarEntry, _ event: NaiveEvent, _ naive: Naive) -> Bool {
    let kind = event.request.kind
    let host = event.venue.administration
    switch entry.scope {
    case .all: return true
    case .office: return false
    case .administration(let administration):
      if host == administration { return true }
      return kind == .national && event.request.beneficiaries.contains(administration)
    case .subregion(let subregion):
      if naive.contents.administrations[host.index].subregion == subregion { return true }
      guard kind == .national || kind == .subRegional else { return false }
      for beneficiary in event.request.beneficiaries {
        let administration = naive.contents.administrations[beneficiary.index]
        if administration.subregion == subregion { return true }
      }
      return false
    }
  }

  private static let seatQualified = NaiveRule(member: "seat-qualified") { mission, _, _ in
    let seat = mission.seat
    if !seat.organisations.isEmpty, !seat.organisations.contains(mission.expert.organisation) {
      return true
    }
    if seat.categories.isEmpty { return false }
    if seat.status == .pre, mission.servesOnFull { return true }
    for held in mission.matching {
      switch seat.status {
      case .any: return false
      case .full: if held.status == .full { return false }
      case .pre: if held.status == .pre { return false }
      }
    }
    return true
  }
}
