/// What the branches of a search tree allow one request.
struct Restriction: Hashable, Sendable {
  /// Whether it must or must not have an event.
  enum Delivery: Sendable {
    case free, required, forbidden
  }

  var delivery = Delivery.free
  /// The first days allowed, by number.
  var firstDays = Int.min...Int.max
  var barredFunds: Set<Ref<Fund>> = []
  var barredVenues: Set<Ref<Venue>> = []
  var requiredExperts: [Ref<Expert>] = []
  var barredExperts: Set<Ref<Expert>> = []
  /// The only experts allowed; nil allows all.
  var exactTeam: [Ref<Expert>]?
  /// The only event allowed.
  var fixed: Event?
  /// Experts barred from one group of seats, by any of whose seats it is known.
  var barredSeats: Set<SeatBar> = []
  /// Experts required in one group of seats.
  var requiredSeats: Set<SeatBar> = []
  /// How much of some cells the event may use; kept only where events are listed.
  var uses: [Int: ClosedRange<Int>] = [:]

  /// Allows everything.
  init() {}

  /// An expert and a group of seats.
  struct SeatBar: Hashable, Sendable {
    let seats: Range<Int>
    let expert: Ref<Expert>
  }

  /// Whether a stay is allowed.
  func allows(_ stay: Stay) -> Bool {
    firstDays.contains(stay.span.first.number) && !barredVenues.contains(stay.venue)
  }

  /// Whether a member is allowed.
  func allows(_ expert: Ref<Expert>, in group: SeatGroup) -> Bool {
    guard !barredExperts.contains(expert), exactTeam?.contains(expert) ?? true else {
      return false
    }
    if !barredSeats.isEmpty, barredSeats.contains(SeatBar(seats: group.seats, expert: expert)) {
      return false
    }
    return requiredSeats.isEmpty
      || requiredSeats.allSatisfy { $0.expert != expert || $0.seats == group.seats }
  }

  /// Whether a whole event is allowed.
  func allows(_ event: Event, groups: [SeatGroup]) -> Bool {
    if let fixed { return event == fixed }
    guard delivery != .forbidden, let first = event.placement.span?.first,
      firstDays.contains(first.number),
      event.placement.fund.map({ !barredFunds.contains($0) }) ?? true,
      event.placement.venue.map({ !barredVenues.contains($0) }) ?? true,
      requiredExperts.allSatisfy(event.experts.contains),
      requiredSeats.allSatisfy({ event.experts.contains($0.expert) })
    else { return false }
    return event.team.allSatisfy { member in
      guard let expert = member.expert,
        let group = groups.first(where: { $0.seats.contains(member.seat) })
      else { return true }
      return allows(expert, in: group)
    }
  }

  /// The restriction with another expert required.
  func requiring(_ expert: Ref<Expert>) -> Restriction {
    var stricter = self
    if !requiredExperts.contains(expert) { stricter.requiredExperts.append(expert) }
    return stricter
  }
}
