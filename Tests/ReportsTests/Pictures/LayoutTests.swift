import Foundation
import TestSupport
import Testing

@testable import Reports
@testable import Scheduling

/// Nothing that is to be read covers anything else that is.
struct LayoutTests {
  @Test(arguments: 1...20)
  func `Neither bars nor their names cover each other`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let bars = (0..<40).map { _ in
      TimelineLanes.Bar(
        x: Double.random(in: 158..<1110, using: &random),
        width: Double.random(in: 4...60, using: &random),
        name: Double.random(in: 10...90, using: &random))
    }.sorted { $0.x < $1.x }
    let lanes = TimelineLanes(bars, right: 1120)
    let places = bars.indices.map { index in
      (
        lane: lanes.lanes[index], left: min(bars[index].x, lanes.names[index]),
        right: max(bars[index].x + bars[index].width, lanes.names[index] + bars[index].name)
      )
    }
    for (index, one) in places.enumerated() {
      #expect(one.lane < lanes.count)
      for other in places[..<index] where other.lane == one.lane {
        #expect(one.left >= other.right || other.left >= one.right, "seed \(seed)")
      }
    }
    // A name that would leave the picture stands before its bar.
    #expect(bars.indices.allSatisfy { lanes.names[$0] + bars[$0].name <= 1120 })
  }

  @Test(arguments: 1...20)
  func `Names of places cover neither each other nor places`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let places = (0..<30).map { index in
      MapLabels.Place(
        point: .init(
          x: Double.random(in: 0...500, using: &random),
          y: Double.random(in: 0...300, using: &random)),
        radius: Double.random(in: 3...9, using: &random), name: "Place \(index)")
    }
    let bounds = MapLabels.Box(left: 0, top: 0, right: 500, bottom: 300)
    let boxes = MapLabels(places, within: bounds).boxes
    #expect(boxes.count == places.count)
    for (index, box) in boxes.enumerated() {
      guard let box else { continue }
      #expect(boxes[..<index].allSatisfy { $0?.overlaps(box) != true }, "seed \(seed)")
      for (other, place) in places.enumerated() where other != index {
        let mark = MapLabels.Box(
          left: place.point.x - place.radius, top: place.point.y - place.radius,
          right: place.point.x + place.radius, bottom: place.point.y + place.radius)
        #expect(!mark.overlaps(box), "seed \(seed)")
      }
    }
    #expect(boxes.compactMap(\.self).count > 10, "seed \(seed)")
  }
}
