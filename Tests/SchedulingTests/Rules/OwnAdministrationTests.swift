import Scheduling
import Testing

struct OwnAdministrationTests {
  @Test(arguments: [
    (kind: Request.Kind.national, Expert.Organisation.member, home: 1, isBroken: true),
    (.national, .member, 2, true), (.national, .member, 0, false), (.national, .office, 1, false),
    (.national, .partner, 1, false), (.regional, .member, 1, false),
    (.subRegional, .member, 2, false), (.accreditation, .member, 1, false),
  ])
  func `No member expert of a beneficiary is in a national team`(
    kind: Request.Kind, organisation: Expert.Organisation, home: Int, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.requests[0].kind = kind
    plain.contents.requests[0].beneficiaries = [Plain.host, Plain.far]
    plain.contents.experts[0].organisation = organisation
    plain.contents.experts[0].administration = Ref(home)
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["own-administration"] : []))
  }
}
