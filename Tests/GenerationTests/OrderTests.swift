import Generation
import Testing

@Suite struct OrderTests {
  @Test func `What is left out is three experts a request, a tightness of a half and seed 1`()
    throws
  {
    let full = try GenerationOrder(requests: 4, experts: 12, tightness: 0.5, seed: 1)
    let short = try GenerationOrder(requests: 4)
    #expect(short == full)
  }

  @Test(
    arguments: [
      (-1, nil, 0.5, 1, "--requests is -1, not a whole number from 0 to 20000. Maybe write 0."),
      (
        20_001, nil, 0.5, 1,
        "--requests is 20001, not a whole number from 0 to 20000. Maybe write 20000."
      ),
      (1, -3, 0.5, 1, "--experts is -3, not a whole number from 0 to 60000. Maybe write 0."),
      (1, 0, 0.5, -1, "--seed is -1, not a whole number from 0. Maybe write 0."),
      (
        1, 0, -0.1, 1,
        "--tightness is -0.1, not a number from 0 to 1. Maybe leave it out, which means 0.5."
      ),
      (
        1, 0, 1.01, 1,
        "--tightness is 1.01, not a number from 0 to 1. Maybe leave it out, which means 0.5."
      ),
      (
        1, 0, .nan, 1,
        "--tightness is nan, not a number from 0 to 1. Maybe leave it out, which means 0.5."
      ),
    ] as [(Int, Int?, Double, Int, String)])
  func `An order out of range is refused with what is wrong`(
    requests: Int, experts: Int?, tightness: Double, seed: Int, words: String
  ) {
    let error = #expect(throws: GenerationError.self) {
      try GenerationOrder(requests: requests, experts: experts, tightness: tightness, seed: seed)
    }
    #expect(error?.description == words)
  }

  @Test func `Nothing and the most are orders`() throws {
    let nothing = try GenerationOrder(requests: 0, experts: 0, tightness: 0, seed: 0)
    #expect(nothing.requests == 0)
    let most = try GenerationOrder(requests: 20_000, experts: 60_000, tightness: 1, seed: .max)
    #expect(most.tightness == 1000)
  }
}
