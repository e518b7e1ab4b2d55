import Scheduling
import Testing

struct VenueAllowedTests {
  @Test(arguments: [
    (kind: Request.Kind.national, beneficiary: 1, venue: Venue.Kind.partner, isBroken: false),
    (.national, 2, .rtc, true), (.regional, 2, .rtc, false), (.regional, 1, .national, true),
    (.subRegional, 1, .partner, true), (.accreditation, 2, .rtc, false),
  ])
  func `National events are held with a beneficiary, others at a training centre`(
    kind: Request.Kind, beneficiary: Int, venue: Venue.Kind, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.requests[0].kind = kind
    plain.contents.requests[0].beneficiaries = [Ref(beneficiary)]
    plain.contents.venues[0].kind = venue
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["venue-allowed"] : []))
  }

  @Test(arguments: [([0], false), ([1], true), ([1, 0], false)])
  func `Venues that a request names are the only ones`(venues: [Int], isBroken: Bool) {
    var plain = Plain()
    plain.contents.venues.append(Venue(id: "V1", administration: Plain.host, kind: .rtc))
    plain.contents.venues[0].kind = .national
    plain.contents.requests[0].kind = .regional
    plain.contents.requests[0].venues = venues.map(Ref.init)
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["venue-allowed"] : []))
  }
}
