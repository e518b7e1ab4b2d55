import Testing

@testable import Scheduling

/// Duals between the best ones and a solution's own.
struct DualSmoothingTests {
  private let first = DualSmoothing.Point(duals: [0, 4], worth: 10)

  @Test func `A solution's own duals are tried until some prove something`() {
    var smoothing = DualSmoothing()
    let point = smoothing.point(towards: first, objective: 20)
    #expect(point == nil)
  }

  @Test func `Duals lie between the best ones and a solution's own, and so does their worth`() {
    var smoothing = DualSmoothing()
    smoothing.note(first, proves: 5)
    let own = DualSmoothing.Point(duals: [2, 0, 6], worth: 14)
    let point = smoothing.point(towards: own, objective: 20)
    #expect(point?.duals == [1, 2, 3], "of a row added since the best duals are 0")
    #expect(point?.worth == 12)
  }

  @Test func `Duals that prove less than the best are not kept`() {
    var smoothing = DualSmoothing()
    smoothing.note(first, proves: 5)
    smoothing.note(DualSmoothing.Point(duals: [9, 9], worth: 0), proves: 4)
    let point = smoothing.point(towards: first, objective: 20)
    #expect(point?.duals == first.duals)
  }

  @Test func `Where the objective stands still a solution's own duals are tried`() {
    var smoothing = DualSmoothing()
    smoothing.note(first, proves: 5)
    let points = [20.0, 20, 19].map { smoothing.point(towards: first, objective: $0) }
    #expect(points.map { $0 == nil } == [false, true, false])
  }
}
