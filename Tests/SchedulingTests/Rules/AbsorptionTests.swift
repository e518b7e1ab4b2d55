import Scheduling
import Testing

struct AbsorptionTests {
  @Test(arguments: [
    (gap: 0, days: 14, isBroken: true), (gap: 13, days: 14, isBroken: true),
    (gap: 14, days: 14, isBroken: false), (gap: -1, days: 0, isBroken: true),
    (gap: 0, days: 0, isBroken: false), (gap: 0, days: 1, isBroken: true),
    (gap: 1, days: 1, isBroken: false), (gap: -3, days: nil, isBroken: false),
  ])
  func `Free days lie between two national events of a beneficiary`(
    gap: Int, days: Int?, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.settings.absorptionDays = days
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 3 + gap, team: [1]))
    #expect(broken == (isBroken ? ["absorption"] : []))
  }

  @Test(arguments: [
    (kind: Request.Kind.national, shares: true, isBroken: true),
    (kind: .national, shares: false, isBroken: false),
    (kind: .subRegional, shares: true, isBroken: false),
    (kind: .regional, shares: true, isBroken: false),
    (kind: .accreditation, shares: true, isBroken: false),
  ])
  func `It concerns national events that share a beneficiary`(
    kind: Request.Kind, shares: Bool, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.settings.absorptionDays = 7
    plain.contents.requests[0].beneficiaries = [Plain.host, Plain.far]
    plain.contents.requests[1].kind = kind
    plain.contents.requests[1].venues = [Ref(0)]
    plain.contents.requests[1].beneficiaries = shares ? [Plain.far] : [Plain.home]
    plain.contents.experts[1].organisation = .wco
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 5, team: [1]))
    #expect(broken == (isBroken ? ["absorption"] : []))
  }
}
