internal import IntegerProgramming

/// Finds the inequality that a budget implies for whole events and a fractional schedule breaks most.
///
/// Which weights are possible is told by all sets of events that the budget pays for: none of them may count more
/// than 1. Those sets are found one by one, as the dearest ones at the weights so far.
///
/// E. A. Boyd, "Fenchel Cutting Planes for Integer Programs", Operations Research 42, 1994; K. Kaparis,
/// A. N. Letchford, "Separation Algorithms for 0-1 Knapsack Polytopes", Mathematical Programming 124, 2010.
struct KnapsackSeparation {
  /// For each request which share of it costs so much or more, the dearest first.
  let shares: [[(from: Int, share: Double)]]
  let budget: Int
  let solver: any LinearSolver
  let limits: SolveLimits

  /// What each request's events count that cost so much or more than a cheaper one of its costs, where the
  /// shares count more than 1 in all and whole events within the budget do not; nil where there are no such
  /// weights.
  func rises() throws(SolverFailure) -> [[Double]]? {
    var program = LinearProgram()
    for request in shares.indices {
      let row = program.addRow(.init(upper: 1))
      for share in shares[request] {
        _ = program.addColumn(
          .init(objective: -share.share, upper: 1, entries: [.init(row: Int32(row), value: 1)]))
      }
    }
    var basis: Basis?
    for _ in 0..<Self.mostRounds {
      let solution = try solver.solve(
        program, from: basis, method: basis == nil ? .primal : .dual, limits: limits)
      basis = solution.basis
      guard solution.termination == .optimal, solution.objective < -1 - Self.broken else {
        return nil
      }
      let rises = rises(in: solution.values)
      guard let frontier = frontier(of: rises) else { return nil }
      let most = frontier.most
      if most < 1 + Self.tolerance {
        return rises.map { $0.map { $0 / max(1, most) } }
      }
      add(frontier.best, to: &program)
    }
    return nil
  }

  private func rises(in values: [Double]) -> [[Double]] {
    var place = 0
    return shares.map { shares in
      defer { place += shares.count }
      return values[place..<place + shares.count].map { $0 < Self.little ? 0 : $0 }
    }
  }

  private func frontier(of rises: [[Double]]) -> Frontier? {
    var frontier = Frontier(within: budget)
    for request in shares.indices {
      frontier.add(events(of: request, rises[request]), of: request)
      guard frontier.count <= Self.mostStates else { return nil }
    }
    return frontier
  }

  /// What each of a request's events costs, and counts at some rises; nothing where a cheaper one counts as much.
  private func events(of request: Int, _ rises: [Double]) -> [(cost: Int, value: Double)] {
    shares[request].indices.map { place in
      (shares[request][place].from, rises[place] > 0 ? rises[place...].reduce(0, +) : 0)
    }
  }

  /// Limits a set of events that the budget pays for.
  private func add(_ events: [(request: Int, option: Int)], to program: inout LinearProgram) {
    let row = program.addRow(.init(upper: 1))
    let starts = shares.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let columns = events.flatMap { event in
      (event.option..<shares[event.request].count).map { starts[event.request] + $0 }
    }
    program.appendEntries(columns.map { ($0, 1) }, toRow: row)
  }

  /// By how much shares must exceed what whole events count: smaller steps take long and prove next to nothing.
  private static let broken = 1e-2
  /// What a rise must not be below: it would be a step for pricing, and change nothing.
  private static let little = 1e-3
  /// How far above 1 is still 1: more than a solver's own tolerance.
  private static let tolerance = 1e-6
  /// After so many sets of events, or states of one frontier, there are no weights.
  private static let mostRounds = 200
  private static let mostStates = 4000
}
