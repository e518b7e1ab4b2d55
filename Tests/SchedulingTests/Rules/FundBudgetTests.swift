import Scheduling
import Testing

struct FundBudgetTests {
  /// HOM to HST is 1,112 km: a round trip costs 200 + 111.2, rounded up.
  static let fare = 312

  @Test(arguments: [
    (spare: -1, isBroken: true), (spare: 0, isBroken: false), (spare: nil, isBroken: false),
  ])
  func `What a fund sponsors costs no more than its budget`(spare: Int?, isBroken: Bool) {
    var plain = Plain()
    plain.contents.venues[0].dayCost = 40
    plain.contents.administrations[1].perDiem = 10
    let each = Self.fare + 10 * 5 + 40 * 3
    plain.contents.funds[0].budget = spare.map { 2 * each + $0 }
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 60))
    #expect(broken == (isBroken ? ["fund-budget"] : []))
  }

  @Test func `Another fund's events cost it nothing`() {
    var plain = Plain()
    plain.contents.funds = [Fund(id: "F0", budget: Self.fare), Fund(id: "F1")]
    #expect(plain.broken(plain.event(0, on: 0), plain.event(1, on: 60, fund: 1)) == [])
  }
}
