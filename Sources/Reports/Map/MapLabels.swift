/// Names of places that cover neither each other nor the places.
struct MapLabels {
  /// A place to name.
  struct Place {
    /// Where it is.
    var point: MapProjection.Point
    /// The radius of its mark.
    var radius: Double
    /// Its name.
    var name: String
  }

  /// A rectangle of the picture.
  struct Box: Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    /// Whether the two share more than an edge.
    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  static let size = 10.0
  /// Where each name is; nil where there is no room for it.
  let boxes: [Box?]

  /// Places names, the first first.
  ///
  /// - Parameters:
  ///   - places: The places, those whose names matter most first.
  ///   - bounds: The rectangle that names may not leave.
  init(_ places: [Place], within bounds: Box) {
    let marks = places.map(Self.mark)
    var taken: [Box] = []
    boxes = places.enumerated().map { index, place in
      let box = Self.candidates(for: place).first { box in
        let isInside =
          box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top
          && box.bottom <= bounds.bottom
        return isInside && !taken.contains(where: box.overlaps)
          && !marks.enumerated().contains { $0.offset != index && box.overlaps($0.element) }
      }
      if let box { taken.append(box) }
      return box
    }
  }

  private static func mark(_ place: Place) -> Box {
    Box(
      left: place.point.x - place.radius, top: place.point.y - place.radius,
      right: place.point.x + place.radius, bottom: place.point.y + place.radius)
  }

  /// Right, left, above, below, then further away in the corners.
  private static func candidates(for place: Place) -> [Box] {
    let (width, height) = (place.name.width(atSize: size), size + 2)
    let (x, y, r) = (place.point.x, place.point.y, place.radius + 2)
    let corners = [
      (x + r, y - height / 2), (x - r - width, y - height / 2), (x - width / 2, y - r - height),
      (x - width / 2, y + r), (x + r, y - r - height + 4), (x + r, y + r - 4),
      (x - r - width, y - r - height + 4), (x - r - width, y + r - 4),
    ]
    return corners.map { Box(left: $0.0, top: $0.1, right: $0.0 + width, bottom: $0.1 + height) }
  }
}
