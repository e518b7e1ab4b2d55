internal import IntegerProgramming

/// The integer program over the events generated so far.
struct RestrictedProgram {
  private var master: Master
  /// The same with artificial columns, so that it has a solution.
  private var feasible: Master
  /// The share of the objective by which a solver may miss what is better.
  private static let tolerance = 1e-7

  /// Takes a master program's columns and limits every cell that they could exceed.
  init(_ master: Master) {
    self.master = master
    feasible = master
    limitEverything()
    feasible = self.master
    feasible.limitArtificialCost()
    self.master.forbidArtificials()
  }

  /// Takes a master program's columns but for those that can't be part of anything better.
  ///
  /// A column whose reduced cost at an optimal solution is above what there is to gain is in no better
  /// schedule: the bound with it would be above what is known.
  ///
  /// - Parameters:
  ///   - master: The program.
  ///   - solution: Its optimal solution.
  ///   - gain: By how much what is known exceeds the solution's value, on the level.
  init(_ master: Master, promisingAt solution: LinearSolution, within gain: Double) {
    var master = master
    let prices = master.prices(at: master.duals(of: solution))
    for (index, column) in master.columns.enumerated()
    where prices.reducedCost(of: column) * master.scale > gain + 1e-6 {
      master.setAllowed(false, column: index)
    }
    self.init(master)
  }

  /// Drops the events that others can stand in for: the best value stays what it is.
  mutating func dropDominated() {
    var dominance = Dominance(master)
    for column in dominance.dropAll() {
      master.program.setBounds(ofColumn: column, lower: 0, upper: 0)
      feasible.program.setBounds(ofColumn: column, lower: 0, upper: 0)
    }
  }

  /// How many events there are to choose from.
  var count: Int { master.programColumns.count { master.program.columns[$0].upper > 0 } }

  /// The best schedule of these events that the solver finds, or nil when it finds none.
  ///
  /// - Parameters:
  ///   - solver: The solver.
  ///   - start: Events to begin with.
  ///   - limits: When the solver ends.
  /// - Returns: The events.
  /// - Throws: `SolverFailure` when the solver fails.
  func bestEvents(
    by solver: any IntegerSolver, startingFrom start: [Event], limits: SolveLimits
  ) throws(SolverFailure) -> [Event]? {
    let solution = try solve(
      master, by: solver, startingFrom: master.values(of: start), limits: limits)
    return events(in: solution)
  }

  /// The best schedule of these events that the solver finds, and what none of them goes below.
  ///
  /// - Parameters:
  ///   - solver: The solver.
  ///   - limits: When the solver ends.
  /// - Returns: The events, nil where it found none, and the bound on the level, nil where it proves
  ///   none. The events may be no schedule, where an artificial column is cheaper; the bound holds.
  /// - Throws: `SolverFailure` when the solver fails.
  func solve(by solver: any IntegerSolver, limits: SolveLimits) throws(SolverFailure)
    -> (events: [Event]?, bound: Double?)
  {
    var solution = try solve(master, by: solver, limits: limits)
    if solution.termination == .infeasible {
      // No events is always a solution with artificial columns, and its value shows what is true.
      solution = try solve(feasible, by: solver, limits: limits)
    }
    guard solution.termination == .optimal, let objective = solution.objective else {
      return (events(in: solution), nil)
    }
    let slack = Self.tolerance * (1 + abs(objective))
    return (events(in: solution), master.value(ofObjective: objective - slack))
  }

  /// Solves a program without what can't matter in it.
  private func solve(
    _ master: Master, by solver: any IntegerSolver, startingFrom start: [Double]? = nil,
    limits: SolveLimits
  ) throws(SolverFailure) -> IntegerSolution {
    let compact = CompactProgram(master.program, keepingRows: Dominance(master).hasSay)
    var solution = try solver.solve(
      compact.program, startingFrom: start.map(compact.compacted), limits: limits)
    solution.values = solution.values.map(compact.expanded)
    return solution
  }

  private func events(in solution: IntegerSolution) -> [Event]? {
    solution.values.map { values in
      master.columns.indices.filter { values[master.programColumns[$0]] > 0.5 }.map {
        master.columns[$0].event
      }
    }
  }

  private mutating func limitEverything() {
    master.addRows(forCells: conflictingCells().filter { !master.hasRow($0) })
    master.addAllSteps()
  }

  /// The cells whose rows imply all others: on each line those where a use ends after another began,
  /// and where uses give back, those where one begins.
  private func conflictingCells() -> [Int] {
    let lines = master.catalogue.lines
    let isLimited = lines.entries.map { master.threshold(ofCell: $0.base) != nil }
    var uses: [[CellUse]] = Array(repeating: [], count: lines.entries.count)
    for column in master.columns.indices {
      for use in master.columns[column].use {
        let entry = Int(lines.entryOfCell[Int(use.first)])
        if isLimited[entry] { uses[entry].append(use) }
      }
    }
    return uses.indices.filter { !uses[$0].isEmpty }.flatMap { entry -> [Int] in
      let uses = uses[entry]
      if uses.contains(where: { $0.amount < 0 }) {
        return Set(uses.filter { $0.amount > 0 }.map { Int($0.first) }).sorted()
      }
      return cliques(of: uses)
    }
  }

  private func cliques(of uses: [CellUse]) -> [Int] {
    let starts = uses.sorted { $0.first < $1.first }
    let ends = uses.map { (cell: $0.cells.upperBound - 1, amount: $0.amount) }
      .sorted { $0.cell < $1.cell }
    var (next, over, total) = (0, 0, 0)
    var cells: [Int] = []
    while over < ends.count {
      let end = ends[over].cell
      let hasBegun = next < starts.count && Int(starts[next].first) <= end
      while next < starts.count, Int(starts[next].first) <= end {
        total += starts[next].amount
        next += 1
      }
      if hasBegun, Double(total) > master.threshold(ofCell: end) ?? .infinity {
        cells.append(end)
      }
      while over < ends.count, ends[over].cell == end {
        total -= ends[over].amount
        over += 1
      }
    }
    return cells
  }
}
