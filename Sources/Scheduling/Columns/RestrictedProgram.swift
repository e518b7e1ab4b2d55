internal import IntegerProgramming

/// The integer program over the events generated so far.
struct RestrictedProgram {
  private var master: Master

  /// Takes a master program's columns and limits every cell that they could exceed.
  init(_ master: Master) {
    self.master = master
    self.master.setArtificialCost(1e4)
    limitEverything()
  }

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
    let solution = try solver.solve(
      master.program, startingFrom: values(of: start), limits: limits)
    guard let values = solution.values else { return nil }
    return master.columns.indices.filter { values[master.programColumns[$0]] > 0.5 }.map {
      master.columns[$0].event
    }
  }

  /// The program's values for events, the columns of soft limits paying what they must.
  private func values(of events: [Event]) -> [Double]? {
    var values = Array(repeating: 0.0, count: master.program.columns.count)
    for event in events {
      guard let index = master.index(of: event) else { return nil }
      values[master.programColumns[index]] = 1
    }
    return master.settled(values)
  }

  private mutating func limitEverything() {
    for cell in conflictingCells() where !master.hasRow(cell) { master.addRow(forCell: cell) }
  }

  /// The cells whose rows imply all others: on each line those where a use ends after another began,
  /// and where uses give back, those where one begins.
  private func conflictingCells() -> [Int] {
    let lines = master.catalogue.lines
    var uses: [Int: [CellUse]] = [:]
    for column in master.columns {
      for use in column.use {
        uses[Int(lines.entryOfCell[Int(use.first)]), default: []].append(use)
      }
    }
    return uses.keys.sorted().flatMap { entry -> [Int] in
      guard let limit = master.threshold(ofEntry: lines.entries[entry]) else { return [] }
      let uses = uses[entry] ?? []
      let most = uses.reduce(0) { $0 + max(0, Int($1.amount)) }
      guard Double(most) > limit else { return [] }
      if uses.contains(where: { $0.amount < 0 }) {
        return Set(uses.filter { $0.amount > 0 }.map { Int($0.first) }).sorted()
      }
      return cliques(of: uses, above: limit)
    }
  }

  private func cliques(of uses: [CellUse], above limit: Double) -> [Int] {
    let starts = uses.sorted { $0.first < $1.first }
    let ends = Set(uses.map { Int($0.cells.upperBound) - 1 }).sorted()
    var next = 0
    var cells: [Int] = []
    for end in ends {
      var hasBegun = false
      while next < starts.count, Int(starts[next].first) <= end {
        next += 1
        hasBegun = true
      }
      guard hasBegun else { continue }
      let total = uses.reduce(0) { $0 + ($1.cells.contains(end) ? Int($1.amount) : 0) }
      if Double(total) > limit { cells.append(end) }
    }
    return cells
  }
}
