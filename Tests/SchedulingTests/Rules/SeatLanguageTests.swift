import Scheduling
import Testing

struct SeatLanguageTests {
  @Test(arguments: [
    (wanted: [], spoken: ["en"], isBroken: false), (["fr"], ["en"], true),
    (["fr"], ["en", "fr"], false), (["fr", "en"], ["en"], false), (["fr"], [], true),
    ([], [], false),
  ])
  func `An expert speaks one of the seat's languages`(
    wanted: [String], spoken: [String], isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.requests[0].seats[0].languages = wanted
    plain.contents.experts[0].languages = spoken
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["seat-language"] : []))
  }
}
