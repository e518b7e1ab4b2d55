import Foundation
import Scheduling

/// Where places lie on a map: equirectangular, cropped to what is there.
///
/// The map is cut where the widest gap between longitudes is, so the Pacific is in one piece.
struct MapProjection {
  /// A place in pixels.
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// The width of a map in pixels.
  static let width = 1120.0
  private static let margin = 46.0
  /// The meridian at the left edge of what is there, in degrees east.
  let west: Double
  /// The degrees of longitude shown.
  let breadth: Double
  /// The northernmost and southernmost degrees shown.
  let north: Double
  let south: Double
  private let perDegree: Double
  /// How much narrower a degree of longitude is than one of latitude.
  private let squeeze: Double
  /// The height of the map in pixels.
  let height: Double

  /// Fits places, at least a few degrees.
  init(fitting places: [(latitude: Double, longitude: Double)]) {
    let longitudes = places.map { Self.positive($0.longitude) }.sorted()
    let gaps = longitudes.indices.map { index in
      Self.positive(longitudes[(index + 1) % longitudes.count] - longitudes[index])
    }
    let widest = gaps.indices.max { (gaps[$0], -$0) < (gaps[$1], -$1) } ?? 0
    let isAlone = longitudes.allSatisfy { $0 == longitudes[0] }
    let first = longitudes.isEmpty ? 0 : longitudes[(widest + 1) % longitudes.count]
    let spread = longitudes.isEmpty || isAlone ? 0 : 360 - gaps[widest]
    breadth = max(spread, 8)
    west = first - (breadth - spread) / 2
    let latitudes = places.map(\.latitude)
    let (low, high) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    let least = max(high - low, 4)
    (south, north) = ((low + high - least) / 2, (low + high + least) / 2)
    squeeze = max(0.3, cos((low + high) / 2 * .pi / 180))
    perDegree = min(
      (Self.width - 2 * Self.margin) / breadth, 520 * squeeze / least)
    height = least * perDegree / squeeze + 2 * Self.margin
  }

  /// Where a place lies.
  func point(latitude: Double, longitude: Double) -> Point {
    let slack = Self.width - 2 * Self.margin - breadth * perDegree
    let degrees = Self.positive(longitude - west)
    // A place just left of the edge is no place at the far right.
    let east = degrees > breadth + (360 - breadth) / 2 ? degrees - 360 : degrees
    return Point(
      x: Self.margin + slack / 2 + east * perDegree,
      y: Self.margin + (north - latitude) * perDegree / squeeze)
  }

  private static func positive(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }
}
