import Scheduling

extension NaiveRule {
  /// What where and when an event is, and who pays, may break.
  static let ofPlacements: [NaiveRule] = [
    NaiveRule(each: "references") { event, _ in event.request.status == .cancelled },
    requestedWindow, workingDays, venueAllowed, fundEligible, pinned,
    NaiveRule(each: "venue-open") { event, _ in
      for closure in event.venue.closures {
        for day in event.span.days where closure.span.contains(day) { return true }
      }
      return false
    },
    NaiveRule(each: "venue-fits") { event, _ in
      if let seats = event.venue.seats, seats < event.request.participants { return true }
      for facility in event.request.facilities where !event.venue.facilities.contains(facility) {
        return true
      }
      return false
    },
  ]

  private static let requestedWindow = NaiveRule(each: "requested-window") { event, naive in
    let settings = naive.contents.settings
    let before = naive.baseline.first { $0.request == event.ref }
    if let before, let first = before.firstDay, first < settings.planningDate {
      // What began before the planning date stays as it is.
      if let venue = before.venue, venue != event.venueRef { return true }
      if let fund = before.fund, fund != event.fundRef { return true }
      if let experts = before.experts, Set(experts) != Set(event.experts) { return true }
      return event.span.first != first
    }
    for day in event.span.days {
      if day < settings.period.first || settings.period.last < day { return true }
      if let earliest = event.request.earliest, day < earliest { return true }
      if let latest = event.request.latest, latest < day { return true }
    }
    if event.span.first >= settings.planningDate + 7 * settings.noticeWeeks { return false }
    if before?.firstDay == event.span.first { return false }
    for decision in naive.contents.decisions where decision.request == event.ref {
      if decision.firstDay == event.span.first { return false }
    }
    return true
  }

  private static let workingDays = NaiveRule(each: "working-days") { event, naive in
    let host = event.venue.administration
    var working = 0
    for day in event.span.days where naive.isWorkingDay(day, in: host) { working += 1 }
    if working != event.request.days { return true }
    if event.request.days <= 5 { return event.span.days.count != working }
    return !naive.isWorkingDay(event.span.first, in: host)
      || !naive.isWorkingDay(event.span.last, in: host)
  }

  private static let venueAllowed = NaiveRule(each: "venue-allowed") { event, _ in
    if let venues = event.request.venues { return !venues.contains(event.venueRef) }
    if event.request.kind != .national { return event.venue.kind != .rtc }
    return !event.request.beneficiaries.contains(event.venue.administration)
  }

  private static let fundEligible = NaiveRule(each: "fund-eligible") { event, _ in
    if let funds = event.request.funds, !funds.contains(event.fundRef) { return true }
    if let kinds = event.fund.kinds, !kinds.contains(event.request.kind) { return true }
    if let topics = event.fund.topics, !topics.contains(event.request.topic) { return true }
    for beneficiary in event.request.beneficiaries {
      if let accepted = event.fund.beneficiaries, !accepted.contains(beneficiary) { return true }
    }
    if let hosts = event.fund.venueAdministrations, !hosts.contains(event.venue.administration) {
      return true
    }
    if let from = event.fund.from, event.span.first < from { return true }
    if let until = event.fund.until, event.span.last > until { return true }
    return false
  }

  private static let pinned = NaiveRule(each: "pinned") { event, naive in
    for decision in naive.contents.decisions where decision.request == event.ref {
      if decision.state == .pinned {
        if let day = decision.firstDay, day != event.span.first { return true }
        if let venue = decision.venue, venue != event.venueRef { return true }
        if let fund = decision.fund, fund != event.fundRef { return true }
        for expert in decision.experts ?? [] where !event.experts.contains(expert) { return true }
      }
      if decision.state == .declined {
        for expert in decision.experts ?? [] where event.experts.contains(expert) { return true }
      }
    }
    return false
  }
}
