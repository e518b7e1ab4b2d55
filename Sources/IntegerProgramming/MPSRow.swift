/// How MPS spells the bounds of a row: a type, one side, and the distance to the other.
struct MPSRow {
  /// `E`, `L`, `G`, or `N` for no bound.
  let type: String
  /// The bound that the type is about.
  let side: Double
  /// The distance to the other bound, if there is one.
  let range: Double?

  init(_ row: LinearProgram.Row) {
    switch (row.lower.isFinite, row.upper.isFinite) {
    case (false, false): (type, side, range) = ("N", 0, nil)
    case (false, true): (type, side, range) = ("L", row.upper, nil)
    case (true, false): (type, side, range) = ("G", row.lower, nil)
    case (true, true):
      let width = row.upper - row.lower
      // The side whose sum with the width rounds to the other bound, if either does.
      let isExact = row.lower + width == row.upper
      let type = width == 0 ? "E" : isExact ? "G" : "L"
      self.type = type
      side = type == "L" ? row.upper : row.lower
      range = width == 0 ? nil : width
    }
  }
}
