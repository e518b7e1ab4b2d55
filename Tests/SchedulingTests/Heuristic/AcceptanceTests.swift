import Testing

@testable import Scheduling

/// When a walk goes on from what is worse.
struct AcceptanceTests {
  private let flat = FlatCatalogue(Catalogue(of: BlockYear.make(seed: 3300)))

  @Test func `What is no worse is always accepted, and the first level that differs decides`() {
    var random = SplitMix(seed: 1)
    let worse = LevelValues(.quality, 1_000_000_000)
    let better = LevelValues(.unmet, 1)
    let cold = Acceptance(flat, passed: 1)
    for _ in 0..<1000 {
      #expect(cold.accepts((worse, 0), insteadOf: (worse, 0), &random))
      #expect(cold.accepts((worse, 0), insteadOf: (better, 0), &random))
      #expect(!cold.accepts((better, 0), insteadOf: (worse, 0), &random))
    }
  }

  @Test func `The later in a search, the more seldom what is worse is accepted`() {
    let one = LevelValues(.quality, Int(flat.typicalQuality * 0.01))
    let rates = [0, 0.5, 0.9].map { passed in
      var random = SplitMix(seed: 1)
      let acceptance = Acceptance(flat, passed: passed)
      return (0..<4000).count { _ in
        acceptance.accepts((one, 0), insteadOf: (LevelValues(), 0), &random)
      }
    }
    #expect(rates[0] > rates[1] && rates[1] > rates[2], "\(rates)")
    // A hundredth worse at a temperature of 0.0305: with the chance e^(-0.01 / 0.0305) = 0.72.
    #expect((2700...3050).contains(rates[0]), "\(rates)")
  }

  @Test func `The numbers of the exponential distribution have its mean and its tail`() {
    var random = SplitMix(seed: 1)
    let numbers = (0..<20_000).map { _ in random.exponential() }
    let mean = numbers.reduce(0, +) / 20_000
    #expect(abs(mean - 1) < 0.03)
    let tail = Double(numbers.count { $0 > 2 }) / 20_000
    #expect(abs(tail - 0.1353) < 0.01)
  }
}
