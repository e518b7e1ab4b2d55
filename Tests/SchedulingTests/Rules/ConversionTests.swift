import Scheduling
import Testing

struct ConversionTests {
  /// Two requests with a shadow seat each, for an expert who is pre-accredited.
  @Test(arguments: [
    (kind: Request.Kind.national, missions: 0, bonus: 0), (.national, 1, 4000),
    (.national, 2, 4000), (.regional, 1, 0),
  ])
  func `Who fills a shadow seat of a national event earns the bonus once`(
    kind: Request.Kind, missions: Int, bonus: Int
  ) {
    var plain = Plain()
    let held = Accreditation(category: Ref(0), topic: nil, status: .pre)
    plain.contents.experts[1].accreditations = [held]
    for request in 0..<2 {
      plain.contents.requests[request].kind = kind
      plain.contents.requests[request].seats.append(
        Seat(
          role: "shadow", categories: [Ref(0)], topic: Ref(0), status: .pre, isOptional: true))
    }
    let events = (0..<2).map {
      plain.event($0, on: 30 * $0, team: $0 < missions ? [0, 1] : [0])
    }
    #expect(plain.value(of: "conversion", events) == -bonus)
    #expect(plain.broken(events[0]) == [] && plain.broken(events[1]) == [])
  }
}
