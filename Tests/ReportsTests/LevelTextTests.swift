import Testing

@testable import Reports
@testable import Scheduling

struct LevelTextTests {
  @Test(
    arguments: [
      (Level.quality, 100, 100, "0 %", "proved"), (.quality, 100, 96, "4.0 %", "not proved"),
      (.unmet, 10, 8, "1.0 %", "not proved"), (.unmet, 10, 10, "0 %", "proved"),
      (.quality, 0, -1, "100.0 %", "not proved"), (.quality, -100, -101, "1.0 %", "not proved"),
      (.quality, 100_000, 99_999, "under 0.1 %", "not proved"),
      (.quality, 1, -99_999, "10,000,000.0 %", "not proved"), (.quality, 5, nil, "–", "no bound"),
    ] as [(Level, Int, Int?, String, String)])
  func `A gap is relative to the value, of unmet to the delivered weight`(
    level: Level, value: Int, bound: Int?, gap: String, proof: String
  ) {
    let result = LevelResult(level: level, value: value, bound: bound)
    let text = LevelText(result, deliveredWeight: 200, isProvedAbove: true)
    #expect(text.gap == gap)
    #expect(text.proof == proof)
  }

  @Test(
    arguments: [
      ([0, 0, 9, 3, 0, 13663], "every level is proved the best possible"),
      (
        [0, 0, 9, 3, 0, 13000],
        "proved: mandatory, commitments, unmet, targets, disruption; " + "quality within 4.9 %"
      ),
      ([0, 0, 8, 3, 0, 13663], "proved: mandatory, commitments; unmet within 4.2 %"),
      ([nil, nil, nil, nil, nil, nil], "nothing is proved; no bound on mandatory"),
    ] as [([Int?], String)])
  func `Nothing is proved below what isn't`(bounds: [Int?], proof: String) {
    var draft = Fixture.draft()
    for (place, bound) in bounds.enumerated() { draft.levels[place].bound = bound }
    #expect(LevelText.proof(of: draft) == proof)
  }
}
