#if GLPK
  import IntegerProgramming

  extension LinearProgram {
    /// The solution with whole numbers made exact, or `nil` if it then violates the program.
    func roundedSolution(_ values: [Double]) -> [Double]? {
      guard values.count == columns.count else { return nil }
      let rounded = zip(columns, values).map { $0.isInteger ? $1.rounded() : $1 }
      return violations(of: rounded).isEmpty ? rounded : nil
    }

    /// The program whose integer columns can only have these values, rounded.
    func fixingIntegers(to values: [Double]) -> LinearProgram {
      var program = self
      for (index, value) in values.enumerated() where columns[index].isInteger {
        program.setBounds(ofColumn: index, lower: value.rounded(), upper: value.rounded())
      }
      return program
    }
  }
#endif
