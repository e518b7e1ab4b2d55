public import Scheduling

/// A complete event with everything written out that rules talk about.
public struct NaiveEvent: Sendable {
  /// One expert's participation.
  public struct Mission: Sendable {
    /// The seat's place among the request's seats.
    public let place: Int
    /// The seat.
    public let seat: Seat
    /// The expert's reference.
    public let ref: Ref<Expert>
    /// The expert.
    public let expert: Expert
    /// The span and the travel days on both sides.
    public let away: Span
    /// The accreditations that match the seat on every day of the span.
    public let matching: [Accreditation]

    /// Whether one of theirs that matches is full.
    public var servesOnFull: Bool { matching.contains { $0.status == .full } }
    /// Whether there is one that matches, and none of them is full.
    public var servesOnPre: Bool { !matching.isEmpty && !servesOnFull }
  }

  /// The event as the rules under test see it.
  public let event: Event
  /// The request's reference.
  public let ref: Ref<Request>
  /// The request.
  public let request: Request
  /// First to last day.
  public let span: Span
  /// The venue's reference.
  public let venueRef: Ref<Venue>
  /// The venue.
  public let venue: Venue
  /// The fund's reference.
  public let fundRef: Ref<Fund>
  /// The fund.
  public let fund: Fund
  /// The team.
  public let missions: [Mission]
  /// What the event costs.
  public let cost: Int

  /// The experts in the team, in ascending order.
  public var experts: [Ref<Expert>] { missions.map(\.ref).sorted() }
}

extension Naive {
  /// Writes out a complete event; nil when something of it is unknown.
  public func event(_ event: Event) -> NaiveEvent? {
    guard let span = event.placement.span, let venueRef = event.placement.venue,
      let fundRef = event.placement.fund, !event.team.contains(where: { $0.expert == nil })
    else { return nil }
    let request = contents.requests[event.request.index]
    let venue = contents.venues[venueRef.index]
    let missions = event.team.compactMap { member in
      member.expert.map { mission(of: $0, in: member.seat, request, venue, span) }
    }
    return NaiveEvent(
      event: event, ref: event.request, request: request, span: span, venueRef: venueRef,
      venue: venue, fundRef: fundRef, fund: contents.funds[fundRef.index], missions: missions,
      cost: cost(of: request, at: venue, on: span, missions))
  }

  private func mission(
    of ref: Ref<Expert>, in place: Int, _ request: Request, _ venue: Venue, _ span: Span
  ) -> NaiveEvent.Mission {
    let expert = contents.experts[ref.index]
    let seat = request.seats[place]
    let travel = travelDays(from: expert.administration, to: venue.administration)
    var matching: [Accreditation] = []
    for held in expert.accreditations where seat.categories.contains(held.category) {
      guard held.topic == nil || held.topic == seat.topic else { continue }
      var isValid = true
      for day in span.days {
        if let from = held.from, day < from { isValid = false }
        if let until = held.until, day > until { isValid = false }
      }
      if isValid { matching.append(held) }
    }
    return NaiveEvent.Mission(
      place: place, seat: seat, ref: ref, expert: expert,
      away: Span(span.first - travel, span.last + travel), matching: matching)
  }

  /// Section 6.
  private func cost(
    of request: Request, at venue: Venue, on span: Span, _ missions: [NaiveEvent.Mission]
  ) -> Int {
    let host = venue.administration
    let perDiem = contents.administrations[host.index].perDiem
    var total = 0
    for mission in missions {
      let travel = travelDays(from: mission.expert.administration, to: host)
      total += fare(from: mission.expert.administration, to: host)
      total += perDiem * (span.days.count + travel + travel)
    }
    var ofAll = 0
    for beneficiary in request.beneficiaries where beneficiary != host {
      ofAll += fare(from: beneficiary, to: host) + perDiem * (span.days.count + 2)
    }
    let delegates = halfUp(request.delegates * ofAll, over: request.beneficiaries.count)
    return total + max(0, venue.dayCost * request.days + delegates - request.partnerContribution)
  }

  /// A quotient of whole numbers, none negative, rounded half up.
  func halfUp(_ dividend: Int, over divisor: Int) -> Int {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return 2 * rest >= divisor ? quotient + 1 : quotient
  }
}
