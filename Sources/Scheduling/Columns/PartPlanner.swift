internal import IntegerProgramming

/// Plans parts of a schedule anew while the rest stays.
struct PartPlanner: Sendable {
  /// Some events in place of those of the same requests.
  struct Part: Sendable {
    let requests: Set<Ref<Request>>
    let events: [Event]

    /// Makes a schedule better, if it still does: the schedule may be another one by now.
    func improve(_ incumbent: inout Incumbent) {
      incumbent.improve(
        with: events + incumbent.events.filter { !requests.contains($0.request) })
    }
  }

  private let catalogue: Catalogue
  private let level: Level
  private let events: [Event]
  private let levels: LevelValues
  private let pool: [Column]
  private let covers: CoverSeparation
  private let solvers: Solvers
  private let limits: RunLimits

  /// Prepares planning.
  ///
  /// - Parameters:
  ///   - catalogue: The options.
  ///   - level: The level to minimize.
  ///   - schedule: The schedule; its values above the level are kept.
  ///   - pool: Columns to begin with, where they fit.
  ///   - covers: Finds cuts.
  ///   - solvers: The solvers.
  ///   - limits: When to end.
  init(
    _ catalogue: Catalogue, level: Level, schedule: Incumbent, pool: [Column],
    covers: CoverSeparation, solvers: Solvers, limits: RunLimits
  ) {
    self.catalogue = catalogue
    self.level = level
    events = schedule.events
    levels = schedule.levels
    self.pool = events.compactMap(catalogue.column(of:)) + pool
    self.covers = covers
    self.solvers = solvers
    self.limits = limits
  }

  /// What `plan` returns or throws, and in how many rounds.
  func outcome(keeping kept: [Event]) -> Result<(part: Part?, rounds: Int), SolverFailure> {
    let control = RunControl(limits) { _ in }
    return Result { () throws(SolverFailure) in
      let part = try plan(keeping: kept, control)
      return (part, control.iterations)
    }
  }

  /// The best part found beside some events, or nil when none is better.
  private func plan(keeping kept: [Event], _ control: RunControl) throws(SolverFailure) -> Part? {
    let columns = kept.compactMap(catalogue.column(of:))
    let closed = Set(kept.map(\.request))
    var ledger = Ledger(catalogue.lines)
    for column in columns { ledger.add(column) }
    let pool = pool.filter { column in
      !closed.contains(column.request) && column.use.allSatisfy { ledger.admits($0) }
    }
    let master = Master(catalogue, level: level, above: levels, pool: pool, kept: columns)
    var generation = ColumnGeneration(
      master, covers: covers, solver: solvers.linear, control: control)
    let cutoff = levels[level]
    let root = SearchNode(bound: -.infinity, number: 0)
    guard case .solved(let bound, let solution) = try generation.solve(root, cutoff: cutoff) else {
      return nil
    }
    let open = events.filter { !closed.contains($0.request) }
    if let events = Branching(generation.master, root, solution.values).wholeEvents {
      return Part(requests: Set((events + open).map(\.request)), events: events)
    }
    let program = RestrictedProgram(
      generation.master, promisingAt: solution, within: Double(cutoff) - bound)
    let events = try program.bestEvents(
      by: solvers.integer, startingFrom: open,
      limits: control.solveLimits(nodes: solvers.nodesPerNeighbourhood))
    return events.map { Part(requests: Set(($0 + open).map(\.request)), events: $0) }
  }
}
