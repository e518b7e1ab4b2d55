import Scheduling
import Testing

struct TargetSharesTests {
  /// Of three events the first `count` have an accredited expert who is not of `wco`.
  @Test(arguments: [
    (count: 0, percent: 50, value: 2), (1, 50, 1), (2, 50, 0), (3, 50, 0), (1, 34, 1), (1, 33, 0),
    (2, 67, 1), (2, 66, 0), (2, 100, 1), (3, 100, 0), (0, 1, 1),
  ])
  func `The expert share falls short by begun events`(count: Int, percent: Int, value: Int) {
    var plain = Plain()
    plain.contents.experts[1].organisation = .wco
    plain.contents.targets = [Target(id: "G", measure: .expertShare, atLeast: percent)]
    let events = (0..<3).map { plain.event($0, on: 30 * $0, team: [$0 < count ? 0 : 1]) }
    #expect(plain.value(of: "target-expert-share", events) == value)
  }

  @Test(arguments: [
    (count: 0, percent: 50, value: 2), (1, 50, 1), (2, 50, 0), (1, 34, 1), (1, 33, 0),
  ])
  func `The contributor share counts member experts only`(count: Int, percent: Int, value: Int) {
    var plain = Plain()
    plain.contents.administrations[0].isContributor = true
    plain.contents.experts[1].administration = Plain.far
    plain.contents.experts[2].organisation = .partner
    plain.contents.targets = [Target(id: "G", measure: .contributorShare, atLeast: percent)]
    let teams = (0..<3).map { [$0 < count ? 0 : 1] } + [[2]]
    let events = teams.enumerated().map { plain.event($0, on: 30 * $0, team: $1) }
    #expect(plain.value(of: "target-contributor-share", events) == value)
  }
}
