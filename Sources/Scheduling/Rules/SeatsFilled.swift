/// Every seat that is not optional is filled, by one expert a seat and one seat an expert.
public struct SeatsFilled: EligibilityRule {
  public static let id: RuleID = "seats-filled"

  public func objection(to event: Event, in scenario: Scenario) -> Objection? {
    let seats = scenario[event.request].seats
    let taken = Dictionary(event.team.map { ($0.seat, 1) }, uniquingKeysWith: +)
    if let crowded = taken.keys.sorted().first(where: { taken[$0, default: 0] > 1 }) {
      return Objection(id, "two experts are in the seat \(name(of: crowded, among: seats))")
    }
    let empty = seats.indices.first { !seats[$0].isOptional && taken[$0] == nil }
    if let empty {
      return Objection(id, "nobody is in the seat \(name(of: empty, among: seats))")
    }
    let twice = event.experts.first { expert in event.experts.count { $0 == expert } > 1 }
    return twice.map { Objection(id, "\(scenario[$0].id) is in two seats") }
  }

  private func name(of seat: Int, among seats: [Seat]) -> String {
    seats.indices.contains(seat) ? seats[seat].role : "number \(seat + 1)"
  }
}
