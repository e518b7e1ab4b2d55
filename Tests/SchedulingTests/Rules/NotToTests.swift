import Scheduling
import Testing

struct NotToTests {
  @Test(arguments: [(notTo: [1], isBroken: true), ([2, 1], true), ([0, 2], false), ([], false)])
  func `An expert is not sent where they don't go`(notTo: [Int], isBroken: Bool) {
    var plain = Plain()
    plain.contents.experts[0].notTo = notTo.map(Ref.init)
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["not-to"] : []))
  }
}
