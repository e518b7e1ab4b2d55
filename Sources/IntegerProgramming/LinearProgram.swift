/// A linear program: minimize *c·x* subject to bounds on rows and columns.
///
///     minimize Σ objective[j] · x[j]
///     where    row.lower    ≤ Σ value[i, j] · x[j] ≤ row.upper      for each row i
///              column.lower ≤ x[j]                 ≤ column.upper   for each column j
///
/// It is a value: a solver reads it and keeps nothing of it. Coefficients are stored by column, since
/// column generation adds columns, and bounds change in place, since branching changes many of them
/// between two solves.
public struct LinearProgram: Sendable, Equatable {
  /// The rows, in the order in which they were added.
  public internal(set) var rows: [Row] = []
  /// The columns, in the order in which they were added.
  public internal(set) var columns: [Column] = []

  /// Creates a program without rows and columns.
  public init() {}

  /// Adds a row that no column enters yet, and returns its index.
  public mutating func addRow(_ row: Row) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  /// Adds a column, and returns its index.
  ///
  /// - Precondition: The rows of its entries exist.
  public mutating func addColumn(_ column: Column) -> Int {
    precondition(column.entries.allSatisfy { rows.indices.contains(Int($0.row)) }, "no such row")
    columns.append(column)
    columns[columns.count - 1].entries.canonicalize()
    return columns.count - 1
  }

  /// Lets a column enter rows, usually some that have just been added.
  ///
  /// Where it enters one already, the values are added up.
  ///
  /// - Precondition: The rows and the column exist.
  public mutating func appendEntries(_ entries: [Entry], toColumn column: Int) {
    precondition(entries.allSatisfy { rows.indices.contains(Int($0.row)) }, "no such row")
    columns[column].entries += entries
    columns[column].entries.canonicalize()
  }

  /// Lets columns enter a row, usually one that has just been added.
  ///
  /// A column that enters it already has the values added up.
  ///
  /// - Precondition: The row and the columns exist.
  public mutating func appendEntries(_ entries: [(column: Int, value: Double)], toRow row: Int) {
    precondition(rows.indices.contains(row), "no such row")
    for (column, value) in entries {
      columns[column].entries.append(Entry(row: Int32(row), value: value))
      columns[column].entries.canonicalize()
    }
  }
}
