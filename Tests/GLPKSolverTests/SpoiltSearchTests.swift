#if GLPK
  import Foundation
  import GLPKSolver
  import IntegerProgramming
  import Testing

  /// Programs met while replanning parts of the plan of 2018/19, on which GLPK's search never ends.
  struct SpoiltSearchTests {
    /// A program, and its best objective, as HiGHS 1.16 finds and proves it.
    struct Spoilt: Sendable {
      let file: String
      let rows: Int
      let columns: Int
      let best: Double
    }

    private static let programs = [
      // In the eighth node the dual simplex method meets a zero where it divides; the primal one cycles.
      Spoilt(file: "zero-pivot", rows: 506, columns: 276, best: 3.0 / 7),
      // In the 27th node the primal simplex method cycles, and nothing told of it.
      Spoilt(file: "cycling", rows: 523, columns: 307, best: 0.6),
    ]

    @Test(arguments: programs)
    func `A search whose numbers go bad ends, and what it says of the best holds`(spoilt: Spoilt)
      throws
    {
      let program = try Self.program(in: spoilt.file)
      #expect(program.rows.count == spoilt.rows && program.columns.count == spoilt.columns)
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
      #expect(try #require(solution.bound) <= spoilt.best + 1e-9)
    }

    /// The program in the file: a row in each line, then a column: its objective, bounds, whether it is
    /// whole, 0, and pairs of a row from 1 and a coefficient.
    private static func program(in name: String) throws -> LinearProgram {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Programs/\(name).txt")
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
