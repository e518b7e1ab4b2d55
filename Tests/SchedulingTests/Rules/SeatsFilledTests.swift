import Scheduling
import Testing

struct SeatsFilledTests {
  static func plain(isOptional: Bool) -> Plain {
    var plain = Plain()
    let seat = Seat(role: "second", topic: Ref(0), isOptional: isOptional)
    plain.contents.requests[0].seats.append(seat)
    return plain
  }

  @Test(arguments: [
    (team: [0, 1], isOptional: false, isBroken: false), ([0, nil], false, true),
    ([nil, 1], false, true), ([0, nil], true, false), ([nil, nil], true, true),
    ([nil, 1], true, true),
  ])
  func `Every seat that is not optional is filled`(
    team: [Int?], isOptional: Bool, isBroken: Bool
  ) {
    let plain = Self.plain(isOptional: isOptional)
    #expect(plain.broken(plain.event(0, on: 0, team: team)) == (isBroken ? ["seats-filled"] : []))
  }

  @Test func `No two experts are in a seat`() {
    let plain = Self.plain(isOptional: true)
    var event = plain.event(0, on: 0)
    event.team.append(.init(seat: 0, expert: Ref(1)))
    #expect(plain.broken(event) == ["seats-filled"])
  }

  @Test func `No expert is in two seats`() {
    let plain = Self.plain(isOptional: false)
    let event = plain.event(0, on: 0, team: [0, 0])
    #expect(plain.broken(event).contains("seats-filled"))
  }
}
