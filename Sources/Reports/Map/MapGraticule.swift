/// The meridians and parallels of a map, every ten or twenty degrees.
struct MapGraticule {
  private let projection: MapProjection

  /// Takes a map's projection.
  init(_ projection: MapProjection) { self.projection = projection }

  /// What is drawn.
  var lines: [Markup] {
    let step = projection.breadth > 60 ? 20 : projection.breadth > 20 ? 10 : 5
    return meridians(every: step) + parallels(every: step)
  }

  private func meridians(every step: Int) -> [Markup] {
    multiples(of: step, from: projection.west, to: projection.west + projection.breadth).flatMap {
      degrees in
      let x = projection.point(latitude: 0, longitude: Double(degrees)).x
      return [
        line(x, 0, x, projection.height),
        label(Self.longitude(degrees), x: x + 3, y: projection.height - 5),
      ]
    }
  }

  private func parallels(every step: Int) -> [Markup] {
    multiples(of: step, from: projection.south, to: projection.north).flatMap { degrees in
      let y = projection.point(latitude: Double(degrees), longitude: projection.west).y
      return [
        line(0, y, MapProjection.width, y),
        label(degrees == 0 ? "0°" : "\(abs(degrees))° \(degrees < 0 ? "S" : "N")", x: 3, y: y - 3),
      ]
    }
  }

  private func multiples(of step: Int, from low: Double, to high: Double) -> [Int] {
    let first = Int((low / Double(step)).rounded(.up))
    let last = Int((high / Double(step)).rounded(.down))
    return first > last ? [] : (first...last).map { $0 * step }
  }

  private static func longitude(_ degrees: Int) -> String {
    let east = (degrees % 360 + 540) % 360 - 180
    return east == 0 || east == -180 ? "\(abs(east))°" : "\(abs(east))° \(east < 0 ? "W" : "E")"
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Markup {
    Markup(
      "line",
      [
        "class": "graticule", "x1": x1.coordinate, "y1": y1.coordinate, "x2": x2.coordinate,
        "y2": y2.coordinate,
      ])
  }

  private func label(_ text: String, x: Double, y: Double) -> Markup {
    Markup(
      "text", ["class": "bar-name faint", "x": x.coordinate, "y": y.coordinate], text: text)
  }
}
