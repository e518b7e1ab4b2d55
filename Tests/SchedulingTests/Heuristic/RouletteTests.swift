import Testing

@testable import Scheduling

/// Ways that do better are drawn more often.
struct RouletteTests {
  @Test func `Ways are drawn alike until something is learnt`() {
    let drawn = draws(of: Roulette(4))
    #expect(drawn.allSatisfy { (800...1200).contains($0) }, "\(drawn)")
  }

  @Test
  func `A way that does better for the same effort is drawn more often, and none is given up`() {
    var roulette = Roulette(3)
    for turn in 0..<1200 {
      let way = turn % 3
      roulette.learn(way, score: way == 0 ? 1 : way == 1 ? 0.5 : 0, effort: 1)
    }
    let drawn = draws(of: roulette)
    #expect(drawn[0] > drawn[1] * 3 / 2 && drawn[1] > drawn[2] * 3 / 2, "\(drawn)")
    #expect(drawn[2] > 100, "\(drawn)")
  }

  @Test func `What takes more effort must do more`() {
    var roulette = Roulette(2)
    for turn in 0..<1200 { roulette.learn(turn % 2, score: 1, effort: turn % 2 == 0 ? 1 : 4) }
    let drawn = draws(of: roulette)
    #expect(drawn[0] > 2 * drawn[1], "\(drawn)")
  }

  @Test func `Where nothing was any good, nothing is learnt`() {
    var roulette = Roulette(2)
    for turn in 0..<1200 { roulette.learn(turn % 2, score: 0, effort: Double(1 + turn % 2)) }
    let drawn = draws(of: roulette)
    #expect(drawn.allSatisfy { (1800...2200).contains($0) }, "\(drawn)")
  }

  private func draws(of roulette: Roulette) -> [Int] {
    var random = SplitMix(seed: 1)
    var drawn = [Int](repeating: 0, count: 4)
    for _ in 0..<4000 { drawn[roulette.draw(&random)] += 1 }
    return drawn.filter { $0 > 0 }
  }
}
