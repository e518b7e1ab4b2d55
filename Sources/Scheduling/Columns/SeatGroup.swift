/// Seats of a team that differ in nothing: whoever takes one could take another.
struct SeatGroup: Sendable {
  /// Their places in the request's seats.
  let seats: Range<Int>
  /// Whether they may stay empty.
  let isOptional: Bool

  /// The groups of a request's seats, in their order.
  static func groups(of seats: [Seat]) -> [SeatGroup] {
    var groups: [SeatGroup] = []
    for (index, seat) in seats.enumerated() {
      if let last = groups.last, seats[last.seats.lowerBound] == seat {
        groups[groups.count - 1] = SeatGroup(
          seats: last.seats.lowerBound..<index + 1, isOptional: seat.isOptional)
      } else {
        groups.append(SeatGroup(seats: index..<index + 1, isOptional: seat.isOptional))
      }
    }
    return groups
  }
}
