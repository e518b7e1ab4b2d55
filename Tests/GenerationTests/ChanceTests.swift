import Testing

@testable import Generation

@Suite struct ChanceTests {
  @Test func `A stream is the same whenever it is asked for, and each subject has its own`() {
    var one = Chance(seed: 7, "venues", 3)
    let first = (0..<5).map { _ in one.below(1_000_000) }
    // Fixed: the same on every machine and with every compiler.
    #expect(first == [424_245, 605_642, 248_144, 173_921, 470_376])
    for other in [
      Chance(seed: 8, "venues", 3), Chance(seed: 7, "venue", 3), Chance(seed: 7, "venues", 4),
    ] {
      var other = other
      #expect((0..<5).map { _ in other.below(1_000_000) } != first)
    }
  }

  @Test func `Numbers stay in their range and reach both ends`() {
    var chance = Chance(seed: 1, "numbers")
    let numbers = (0..<200).map { _ in chance.number(-2...3) }
    #expect(Set(numbers).sorted() == Array(-2...3))
    #expect(chance.number(5...5) == 5)
    #expect(chance.below(1) == 0)
  }

  @Test func `What has no weight is never chosen, the rest about as often as it weighs`() {
    var chance = Chance(seed: 1, "weights")
    var counts = [0, 0, 0, 0]
    for _ in 0..<1000 { counts[chance.place(byWeights: [0, 30, 0, 70])] += 1 }
    #expect(counts[0] == 0)
    #expect(counts[2] == 0)
    #expect((250...350).contains(counts[1]))
  }

  @Test func `Some of a list are as many as asked, each once, in their order`() {
    var chance = Chance(seed: 1, "some")
    for count in 0...6 {
      let some = chance.some(count, of: Array(0..<5))
      #expect(some.count == min(count, 5))
      #expect(some == Set(some).sorted())
    }
    #expect(chance.some(3, of: [Int]()) == [])
  }

  @Test func `Something certain happens, something impossible does not`() {
    var chance = Chance(seed: 1, "certain")
    #expect((0..<100).allSatisfy { _ in chance.happens(100) })
    #expect(!(0..<100).contains { _ in chance.happens(0) })
  }
}
