/// Bars with their names in as few lanes as needed, so that none covers another.
struct TimelineLanes {
  /// A bar with its name.
  struct Bar {
    /// The left edge in pixels.
    var x: Double
    /// The width in pixels.
    var width: Double
    /// The width of the name.
    var name: Double
  }

  /// The lane of each bar, from 0.
  let lanes: [Int]
  /// Where the name of each bar begins.
  let names: [Double]
  /// How many lanes there are.
  let count: Int

  /// Lays out bars in their order, each in the first lane where it and its name fit.
  ///
  /// The name stands right of the bar, or left of it where it would leave the picture.
  ///
  /// - Parameters:
  ///   - bars: The bars, by their left edges.
  ///   - right: The right edge of the picture.
  init(_ bars: [Bar], right: Double) {
    let gap = 3.0
    var ends: [Double] = []
    var (lanes, names) = ([Int](), [Double]())
    for bar in bars {
      let isLeft = bar.x + bar.width + gap + bar.name > right
      let name = isLeft ? bar.x - gap - bar.name : bar.x + bar.width + gap
      let lane = ends.firstIndex { $0 + gap <= min(bar.x, name) } ?? ends.count
      if lane == ends.count { ends.append(0) }
      ends[lane] = max(bar.x + bar.width, name + bar.name)
      lanes.append(lane)
      names.append(name)
    }
    (self.lanes, self.names, count) = (lanes, names, ends.count)
  }
}
