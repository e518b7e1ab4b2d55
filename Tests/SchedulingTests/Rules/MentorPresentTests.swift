import Scheduling
import Testing

struct MentorPresentTests {
  typealias Held = (topic: Int?, status: Accreditation.Status)

  /// Two experts of a request for T0 in two seats for T1.
  static let teams: [(first: Held, second: Held, isBroken: Bool)] = [
    (first: (1, .pre), second: (nil, .full), isBroken: false), ((1, .pre), (1, .full), true),
    ((1, .pre), (1, .pre), true), ((1, .full), (1, .full), false),
    ((nil, .full), (1, .pre), false), ((nil, .pre), (nil, .pre), true),
  ]

  @Test func `Beside a pre-accredited expert sits one fully accredited for the request's topic`() {
    for (first, second, isBroken) in Self.teams {
      var plain = Plain()
      plain.contents.requests[0].seats[0].topic = Ref(1)
      plain.contents.requests[0].seats += plain.contents.requests[0].seats
      for (index, held) in [first, second].enumerated() {
        plain.contents.experts[index].accreditations = [
          Accreditation(category: Ref(0), topic: held.topic.map(Ref.init), status: held.status)
        ]
      }
      let broken = plain.broken(plain.event(0, on: 0, team: [0, 1]))
      #expect(broken == (isBroken ? ["mentor-present"] : []), "\(first), \(second)")
    }
  }

  @Test func `Nobody is pre-accredited in a seat without categories`() {
    var plain = Plain()
    plain.contents.requests[0].seats[0].categories = []
    plain.contents.experts[0].accreditations = [
      Accreditation(category: Ref(0), topic: nil, status: .pre)
    ]
    #expect(plain.broken(plain.event(0, on: 0)) == [])
  }

  /// Of two full accreditations that match the seat, the one that mentors counts.
  @Test func `A mentor with two accreditations serves on the better one`() {
    var plain = Plain()
    plain.contents.requests[0].seats[0].topic = Ref(1)
    plain.contents.requests[0].seats += plain.contents.requests[0].seats
    plain.contents.experts[0].accreditations = [
      Accreditation(category: Ref(0), topic: Ref(1)), Accreditation(category: Ref(0), topic: nil),
    ]
    plain.contents.experts[1].accreditations = [
      Accreditation(category: Ref(0), topic: Ref(1), status: .pre)
    ]
    #expect(plain.broken(plain.event(0, on: 0, team: [0, 1])) == [])
  }
}
