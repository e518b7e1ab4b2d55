import Scheduling
import Testing

struct CostTests {
  /// Three days in HST at 400 a day; a per diem of 100; round trips of 312 from HOM and of 1,201 from FAR
  /// (10,007.5 km: 200 + 1,000.8, rounded up).
  ///
  /// E0 from HOM: 312 + 100 × (3 + 2). Delegates: 3 × the mean over HOM (312 + 500), HST (0) and FAR
  /// (1,201 + 500), rounded half up.
  @Test(arguments: [(partner: 0, cost: 4525), (1000, 3525), (3713, 812), (9999, 812)])
  func `The example worked by hand`(partner: Int, cost: Int) {
    var plain = Plain()
    plain.contents.administrations[1].perDiem = 100
    plain.contents.venues[0].dayCost = 400
    plain.contents.requests[0].kind = .regional
    plain.contents.requests[0].beneficiaries = [Plain.home, Plain.host, Plain.far]
    plain.contents.requests[0].delegates = 3
    plain.contents.requests[0].partnerContribution = partner
    let event = plain.event(0, on: 0)
    #expect(event.cost(in: Scenario(plain.contents)) == cost)
    #expect(plain.value(of: "cost", [event]) == cost)
  }

  @Test func `A fare of the table overrides the formula, from home to venue only`() {
    var plain = Plain()
    plain.contents.fares = [
      FareOverride(from: Plain.home, to: Plain.host, fare: 77),
      FareOverride(from: Plain.host, to: Plain.home, fare: 5),
    ]
    #expect(plain.value(of: "cost", [plain.event(0, on: 0)]) == 77)
  }
}
