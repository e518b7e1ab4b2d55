import Scheduling
import Testing

struct FundEligibleTests {
  /// The event takes place on days 10 to 12.
  @Test(arguments: [
    (from: Int?.some(10), until: Int?.some(12), isBroken: false), (11, 12, true), (10, 11, true),
    (nil, 12, false), (10, nil, false),
  ])
  func `The span lies within the fund's validity`(from: Int?, until: Int?, isBroken: Bool) {
    var plain = Plain()
    plain.contents.funds[0].from = from.map(Plain.day)
    plain.contents.funds[0].until = until.map(Plain.day)
    #expect(plain.broken(plain.event(0, on: 10)) == (isBroken ? ["fund-eligible"] : []))
  }

  @Test(arguments: [
    (fund: Fund(id: "F0", kinds: [.national]), isBroken: false),
    (Fund(id: "F0", kinds: [.regional]), true),
    (Fund(id: "F0", topics: [Ref(0)]), false), (Fund(id: "F0", topics: [Ref(1)]), true),
    (Fund(id: "F0", beneficiaries: [Plain.host, Plain.far]), false),
    (Fund(id: "F0", beneficiaries: [Plain.host]), true),
    (Fund(id: "F0", venueAdministrations: [Plain.host]), false),
    (Fund(id: "F0", venueAdministrations: [Plain.far]), true),
  ])
  func `A fund accepts kind, topic, every beneficiary and the host`(fund: Fund, isBroken: Bool) {
    var plain = Plain()
    plain.contents.requests[0].beneficiaries = [Plain.host, Plain.far]
    plain.contents.funds = [fund]
    #expect(plain.broken(plain.event(0, on: 10)) == (isBroken ? ["fund-eligible"] : []))
  }

  @Test func `Funds that a request names are the only ones`() {
    var plain = Plain()
    plain.contents.funds = [Fund(id: "F0"), Fund(id: "F1")]
    plain.contents.requests[0].funds = [Ref(1)]
    #expect(plain.broken(plain.event(0, on: 0, fund: 0)) == ["fund-eligible"])
    #expect(plain.broken(plain.event(0, on: 0, fund: 1)) == [])
  }
}
