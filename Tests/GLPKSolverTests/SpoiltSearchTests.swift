#if GLPK
  import Foundation
  import GLPKSolver
  import IntegerProgramming
  import Testing

  /// Programs met while replanning the plan of 2018/19, on which GLPK never ends by itself.
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
      let (program, _) = try Self.program(in: spoilt.file)
      #expect(program.rows.count == spoilt.rows && program.columns.count == spoilt.columns)
      let solution = try GLPK().solve(
        program, startingFrom: nil,
        limits: SolveLimits(nodes: 100, interrupt: Self.interruptAfterAMinute))
      #expect(solution.termination == .badNumbers || solution.termination == .optimal)
      if let values = solution.values { #expect(program.violations(of: values).isEmpty) }
      #expect(try #require(solution.bound) <= spoilt.best + 1e-9)
    }

    @Test
    func
      `A linear program in which the dual simplex method cycles from a basis is solved all the same`()
      throws
    {
      let (program, basis) = try Self.program(in: "cycling-from-basis")
      #expect(program.rows.count == 272 && program.columns.count == 649)
      let solution = try GLPK().solve(
        program, from: basis, method: .dual,
        limits: SolveLimits(interrupt: Self.interruptAfterAMinute))
      #expect(solution.termination == .optimal)
      // As HiGHS 1.16 finds and proves it.
      #expect(abs(solution.objective - 1.6317994032591232) < 1e-7)
    }

    /// Only if a solve goes on for ever: then its test fails instead of hanging.
    private static var interruptAfterAMinute: Interrupt {
      let interrupt = Interrupt()
      let watch = Thread {
        Thread.sleep(forTimeInterval: 60)
        interrupt.raise()
      }
      watch.start()
      return interrupt
    }

    /// The program in the file, and the basis, empty where it has none: a row in each line, its bounds and
    /// its status in the basis, then a column: its objective, bounds, whether it is whole, its status or 0, and
    /// pairs of a row from 1 and a coefficient.
    private static func program(in name: String) throws -> (LinearProgram, Basis) {
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
      func statuses(_ lines: ArraySlice<[Double]>, at place: Int) -> [BasisStatus] {
        lines.compactMap { $0.count > place ? BasisStatus(rawValue: UInt8($0[place])) : nil }
      }
      let basis = Basis(
        rows: statuses(lines[1...rows], at: 2), columns: statuses(lines[(rows + 1)...], at: 4))
      return (program, basis)
    }
  }
#endif
