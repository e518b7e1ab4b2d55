import Workbooks

extension Sheet {
  /// The heights of the rows whose texts go on in further lines, in points, by the widths there are.
  ///
  /// Not every program finds them by itself.
  var fittedHeights: [Int: Double] {
    var heights: [Int: Double] = [:]
    for (place, row) in rows.enumerated() {
      let lines = zip(row, widths).map { Self.lines(of: $0, width: $1) }.max() ?? 1
      if lines > 1 { heights[place] = min(Double(lines) * Self.line + 2, Self.most) }
    }
    return heights
  }

  private static let line = 14.0
  /// No row of a sheet can be higher.
  private static let most = 409.0

  /// How many lines a cell takes, words not broken.
  private static func lines(of cell: Cell, width: Double) -> Int {
    guard cell.style.isWrapped, case .text(let text) = cell.value else { return 1 }
    let room = max(4, Int(width))
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      var used = 0
      var count = 1
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        let length = String(word).displayWidth
        if used > 0, used + 1 + length > room { (count, used) = (count + 1, 0) }
        used += (used > 0 ? 1 : 0) + length
        if used > room { (count, used) = (count + (used - 1) / room, (used - 1) % room + 1) }
      }
      return sum + count
    }
  }
}
