import Scheduling
import Testing

struct OneEventTests {
  @Test func `A request has at most one event`() {
    let plain = Plain()
    #expect(plain.broken(plain.event(0, on: 0), plain.event(0, on: 60)) == ["one-event"])
    #expect(plain.broken(plain.event(0, on: 0), plain.event(1, on: 60)) == [])
  }
}
