#if GLPK
  import Foundation
  import GLPKSolver
  import IntegerProgramming
  import Testing

  /// A program met while replanning a part of the plan of 2018/19, in which the dual simplex method meets
  /// a zero where it divides, in the eighth node; GLPK's primal one then cycles.
  struct ZeroPivotTests {
    @Test func `A search whose numbers go bad ends, and what it says of the best holds`() throws {
      let program = try Self.program()
      #expect(program.rows.count == 506 && program.columns.count == 276)
      let interrupt = Interrupt()
      // Only if the search goes on for ever: then it fails instead of hanging.
      let watch = Thread {
        Thread.sleep(forTimeInterval: 60)
        interrupt.raise()
      }
      watch.start()
      let solution = try GLPK().solve(
        program, startingFrom: nil, limits: SolveLimits(nodes: 100, interrupt: interrupt))
      #expect(solution.termination == .badNumbers || solution.termination == .optimal)
      if let values = solution.values { #expect(program.violations(of: values).isEmpty) }
      #expect(try #require(solution.bound) <= Self.best + 1e-9)
    }

    /// The best objective, as HiGHS 1.16 finds and proves it.
    private static let best = 3.0 / 7

    /// The program in the file: a row in each line, then a column: its objective, bounds, whether it is
    /// whole, 0, and pairs of a row from 1 and a coefficient.
    private static func program() throws -> LinearProgram {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Programs/zero-pivot.txt")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: " ").compactMap { Double($0) }
      }
      var program = LinearProgram()
      let rows = Int(lines[0][0])
      for row in lines[1...rows] { _ = program.addRow(.init(lower: row[0], upper: row[1])) }
      for column in lines[(rows + 1)...] {
        let entries = stride(from: 5, to: column.count, by: 2).map {
          LinearProgram.Entry(row: Int32(column[$0]) - 1, value: column[$0 + 1])
        }
        _ = program.addColumn(
          .init(
            objective: column[0], lower: column[1], upper: column[2], entries: entries,
            isInteger: column[3] == 1))
      }
      return program
    }
  }
#endif
