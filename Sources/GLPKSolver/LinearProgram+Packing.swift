#if GLPK
  import CGLPK
  import IntegerProgramming

  extension LinearProgram {
    /// The columns, and the entries of all of them in a row, the way the C library takes them.
    ///
    /// Rows count from 1, and element 0 of both arrays is padding.
    var packed: (columns: [cglpk_column], indices: [Int32], values: [Double]) {
      let count = columns.reduce(1) { $0 + $1.entries.count }
      var indices: [Int32] = [0]
      var values: [Double] = [0]
      indices.reserveCapacity(count)
      values.reserveCapacity(count)
      var packed: [cglpk_column] = []
      packed.reserveCapacity(columns.count)
      for place in columns.indices {
        packed.append(cglpk_column(columns[place], first: indices.count))
        for entry in columns[place].entries {
          indices.append(entry.row + 1)
          values.append(entry.value)
        }
      }
      return (packed, indices, values)
    }
  }

  extension cglpk_row {
    /// A row that is basic, as one is that no basis knows.
    init(_ row: LinearProgram.Row) {
      self.init(
        lower: row.lower, upper: row.upper, dual: 0, status: Int32(BasisStatus.basic.rawValue))
    }
  }

  extension cglpk_column {
    /// A column at a bound, as one is that no basis knows.
    fileprivate init(_ column: LinearProgram.Column, first: Int) {
      self.init(
        objective: column.objective, lower: column.lower, upper: column.upper, incumbent: 0,
        value: 0, reduced_cost: 0, first: Int32(first), count: Int32(column.entries.count),
        is_integer: column.isInteger ? 1 : 0, status: Int32(BasisStatus.atLower.rawValue))
    }
  }
#endif
