/// Finds the cells whose limits imply all others.
///
/// On a line of days a use that spans a cell often spans its neighbour too; then one of the two rows
/// says everything. See D. R. Fulkerson and O. A. Gross, "Incidence Matrices and Interval Graphs",
/// Pacific Journal of Mathematics 15, 1965.
struct BindingCells {
  private let catalogue: Catalogue
  /// At each cell, by how much all that may be used there grows from the cell before.
  private var growth: [Int]
  private var begins: [Bool]
  private var ends: [Bool]
  /// The lines that some events give to.
  private var givingEntries: Set<Int> = []

  /// Looks at everything that may be used.
  init(of catalogue: Catalogue) {
    self.init(catalogue)
    for options in catalogue.options {
      for stay in options.stays { note(stay, of: options) }
    }
  }

  /// Looks at what some columns use.
  init(of columns: [Column], in catalogue: Catalogue) {
    self.init(catalogue)
    for use in columns.flatMap(\.use) { note(use, times: 1) }
  }

  private init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let count = catalogue.lines.cellCount + 1
    growth = Array(repeating: 0, count: count)
    begins = Array(repeating: false, count: count)
    ends = Array(repeating: false, count: count)
  }

  /// The cells, ascending.
  var cells: [Int] {
    var total = 0
    var hasBegun = false
    var found: [Int] = []
    for cell in 0..<catalogue.lines.cellCount {
      total += growth[cell]
      let index = Int(catalogue.lines.entryOfCell[cell])
      let entry = catalogue.lines.entries[index]
      if cell == entry.base { hasBegun = false }
      hasBegun = hasBegun || begins[cell]
      let isTight = givingEntries.contains(index) ? begins[cell] : ends[cell] && hasBegun
      guard isTight, let capacity = entry.capacity else { continue }
      hasBegun = false
      if total > capacity || isRequest(entry.line) { found.append(cell) }
    }
    return found
  }

  /// Whether a line is a request's, of which each event uses one.
  private func isRequest(_ line: Line) -> Bool {
    if case .request = line { return true }
    return false
  }

  private mutating func note(_ stay: Stay, of options: RequestOptions) {
    for use in stay.use { note(use, times: stay.sponsors.count) }
    let candidates = options.groups.indices.flatMap { options.candidates(for: stay, group: $0) }
    for option in candidates {
      for use in option.use(on: stay) { note(use, times: stay.sponsors.count) }
    }
    for cell in stay.sponsors.compactMap(\.budgetCell) {
      note(CellUse(cell..<cell + 1, amount: stay.cost), times: 1)
      for option in candidates { note(CellUse(cell..<cell + 1, amount: option.cost), times: 1) }
    }
  }

  private mutating func note(_ use: CellUse, times: Int) {
    guard use.amount > 0 else {
      if use.amount < 0 { givingEntries.insert(Int(catalogue.lines.entryOfCell[Int(use.first)])) }
      return
    }
    growth[use.cells.lowerBound] += Int(use.amount) * times
    growth[use.cells.upperBound] -= Int(use.amount) * times
    begins[use.cells.lowerBound] = true
    ends[use.cells.upperBound - 1] = true
  }
}
