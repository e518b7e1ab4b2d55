import Scheduling
import Testing

struct SequenceOrderTests {
  @Test(arguments: [
    (from: -1, gap: 1, isBroken: true), (from: 0, gap: 1, isBroken: true),
    (from: 1, gap: 1, isBroken: false), (from: 0, gap: 0, isBroken: true),
    (from: 1, gap: 0, isBroken: false), (from: 6, gap: 7, isBroken: true),
    (from: 7, gap: 7, isBroken: false), (from: -20, gap: 1, isBroken: true),
  ])
  func `The second begins so many days after the last day of the first`(
    from: Int, gap: Int, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.sequences = [.init(before: Ref(0), after: Ref(1), minGapDays: gap)]
    let events = (plain.event(0, on: 30), plain.event(1, on: 32 + from, team: [1]))
    #expect(plain.broken(events.0, events.1) == (isBroken ? ["sequence"] : []))
  }

  @Test func `The second needs the first, the first not the second`() {
    var plain = Plain()
    plain.contents.sequences = [.init(before: Ref(0), after: Ref(1))]
    #expect(plain.broken(plain.event(1, on: 30)) == ["sequence"])
    #expect(plain.broken(plain.event(0, on: 30)) == [])
  }

  @Test func `It is void when the first is cancelled`() {
    var plain = Plain()
    plain.contents.sequences = [.init(before: Ref(0), after: Ref(1))]
    plain.contents.requests[0].status = .cancelled
    #expect(plain.broken(plain.event(1, on: 30)) == [])
  }

  @Test(arguments: [-20, 150, 179, 180, 181, 182, 190])
  func `An order kept beyond the period is kept`(first: Int) {
    var plain = Plain()
    plain.contents.sequences = [.init(before: Ref(0), after: Ref(1))]
    let events = (plain.event(0, on: first - 9), plain.event(1, on: first, team: [1]))
    #expect(!plain.broken(events.0, events.1).contains("sequence"))
  }
}
