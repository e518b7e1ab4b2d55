import Scheduling
import Testing

struct SeatQualifiedTests {
  /// The seat asks for C0 and topic T0; beside the expert sits a mentor.
  static func broken(
    _ held: [Accreditation], status: Seat.Status, on first: Int = 10
  ) -> [RuleID] {
    var plain = Plain()
    plain.contents.requests[0].seats[0].status = status
    plain.contents.requests[0].seats.append(
      Seat(role: "mentor", categories: [Ref(0)], topic: Ref(0), status: .full))
    plain.contents.experts[0].accreditations = held
    return plain.broken(plain.event(0, on: first, team: [0, 1]))
  }

  @Test(arguments: [
    (held: Accreditation.Status.full, seat: Seat.Status.any, isBroken: false),
    (.full, .full, false), (.full, .pre, true), (.pre, .any, false), (.pre, .full, true),
    (.pre, .pre, false),
  ])
  func `The status suffices`(held: Accreditation.Status, seat: Seat.Status, isBroken: Bool) {
    let held = [Accreditation(category: Ref(0), topic: Ref(0), status: held)]
    #expect(Self.broken(held, status: seat) == (isBroken ? ["seat-qualified"] : []))
  }

  @Test(arguments: [
    (category: 0, topic: 0, isBroken: false), (0, nil, false), (0, 1, true), (1, 0, true),
    (1, nil, true),
  ])
  func `Category and topic match`(category: Int, topic: Int?, isBroken: Bool) {
    let held = [Accreditation(category: Ref(category), topic: topic.map(Ref.init))]
    #expect(Self.broken(held, status: .any) == (isBroken ? ["seat-qualified"] : []))
  }

  /// The event takes place on days 10 to 12.
  @Test(arguments: [
    (from: Int?.some(10), until: Int?.some(12), isBroken: false), (11, 12, true), (10, 11, true),
    (nil, 12, false), (10, nil, false),
  ])
  func `It is valid on every day of the span`(from: Int?, until: Int?, isBroken: Bool) {
    let held = Accreditation(
      category: Ref(0), topic: nil, from: from.map(Plain.day), until: until.map(Plain.day))
    #expect(Self.broken([held], status: .any) == (isBroken ? ["seat-qualified"] : []))
  }

  @Test(arguments: [(until: 12, isBroken: true), (until: 11, isBroken: false)])
  func `Whoever holds a matching full one fills no pre seat`(until: Int, isBroken: Bool) {
    let held = [
      Accreditation(category: Ref(0), topic: Ref(0), status: .pre),
      Accreditation(category: Ref(0), topic: nil, until: Plain.day(until)),
    ]
    #expect(Self.broken(held, status: .pre) == (isBroken ? ["seat-qualified"] : []))
  }

  @Test(arguments: [
    (allowed: [], isBroken: false), ([Expert.Organisation.member], false), ([.wco, .office], true),
  ])
  func `The organisation is allowed, also in a seat without categories`(
    allowed: [Expert.Organisation], isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.requests[0].seats = [
      Seat(role: "guest", topic: Ref(0), organisations: allowed)
    ]
    plain.contents.experts[0].accreditations = []
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["seat-qualified"] : []))
  }
}
