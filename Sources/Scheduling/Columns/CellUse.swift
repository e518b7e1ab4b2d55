/// An amount used in each of some numbered cells, side by side.
struct CellUse: Hashable, Sendable {
  let first: Int32
  let count: Int32
  let amount: Int

  init(_ cells: Range<Int>, amount: Int) {
    first = Int32(cells.lowerBound)
    count = Int32(cells.count)
    self.amount = amount
  }

  /// The cells.
  var cells: Range<Int> { Int(first)..<Int(first + count) }

  /// The same use so many days later.
  func shifted(by days: Int) -> CellUse {
    CellUse(Int(first) + days..<Int(first + count) + days, amount: amount)
  }
}
