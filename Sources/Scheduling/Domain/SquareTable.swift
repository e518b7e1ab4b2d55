import Foundation

/// A number for each pair of administrations.
struct SquareTable: Sendable {
  private let side: Int
  private var cells: [Int]

  private init(side: Int, cells: [Int]) {
    self.side = side
    self.cells = cells
  }

  /// The number for a pair.
  subscript(from: Ref<Administration>, to: Ref<Administration>) -> Int {
    get { cells[from.index * side + to.index] }
    set { cells[from.index * side + to.index] = newValue }
  }
}

extension SquareTable {
  /// Great-circle kilometres between gateways, rounded to whole kilometres.
  ///
  /// By the haversine formula on a sphere of radius 6,371 km (R. W. Sinnott, "Virtues of the
  /// Haversine", Sky and Telescope 68, 1984).
  init(distancesBetween administrations: [Administration]) {
    self.init(
      side: administrations.count,
      cells: administrations.flatMap { from in
        administrations.map { to in Self.kilometres(from, to) }
      })
  }

  private static func kilometres(_ from: Administration, _ to: Administration) -> Int {
    let radians = Double.pi / 180
    let half = (
      latitude: (to.latitude - from.latitude) * radians / 2,
      longitude: (to.longitude - from.longitude) * radians / 2
    )
    let chord =
      pow(sin(half.latitude), 2)
      + cos(from.latitude * radians) * cos(to.latitude * radians) * pow(sin(half.longitude), 2)
    return Int((2 * 6371 * asin(min(1, chord.squareRoot()))).rounded())
  }

  /// Round-trip fares: 0 within one administration, else the override, else the formula rounded up.
  init(faresBy contents: ScenarioContents, over distances: SquareTable) {
    let formula = contents.settings.fare
    self.init(
      side: distances.side,
      cells: distances.cells.enumerated().map { index, km in
        index / max(1, distances.side) == index % max(1, distances.side)
          ? 0 : formula.base + formula.perKm.timesRoundedUp(km)
      })
    for override in contents.fares where override.from != override.to {
      self[override.from, override.to] = override.fare
    }
  }
}
