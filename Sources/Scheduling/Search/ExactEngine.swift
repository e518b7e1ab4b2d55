internal import IntegerProgramming

/// Drafts by column generation and branch and price, level after level.
///
/// It begins with the heuristic's schedule, and whatever happens it ends with the best schedule
/// known.
public struct ExactEngine: Engine {
  public let name: String
  private let solvers: Solvers
  /// How many nodes a level above quality may take; then the next level begins, unproved.
  private static let nodesPerLevel = 2000
  /// In how many rounds the heuristic search begins.
  private static let startingRounds = 40
  /// Which part of what it would do by itself it does then at least, and of the time at most.
  private static let startingShare = (usually: 1.0 / 20, large: 1.0 / 6)
  private static let timeToStart = (usually: 0.25, goingOn: 0.45)
  /// Which part of the time a first bound may take.
  private static let timeToRelax = 0.1
  /// The steps of a round of a search that goes on beside the proofs.
  private static let stepsPerSideRound = 100
  /// How many steps it takes where that is more: as many as are needed to begin well where proofs are
  /// hard, and few where there are few requests, all of which will be proved at once.
  private static let startingSteps = 15_000
  private static let startingStepsPerPair = 6
  /// As many events of a known schedule as take all steps of such a beginning to replace.
  private static let muchLost = 6
  /// The share of the time after which quality begins, unproved levels above or not; less where there is
  /// much to do on quality itself.
  private static let timeBeforeQuality = (usually: 0.6, large: 0.5)

  /// Creates an engine.
  ///
  /// - Parameters:
  ///   - name: Its name on the command line.
  ///   - solvers: The solvers it works with.
  public init(name: String, solvers: Solvers) {
    self.name = name
    self.solvers = solvers
  }

  public func draft(
    _ scenario: Scenario, from start: HeadStart?, within limits: RunLimits,
    report: @escaping (Progress) -> Void
  ) -> EngineResult {
    let control = RunControl(limits, report: report)
    let catalogue = start?.catalogue(of: scenario) ?? Catalogue(of: scenario)
    control.leaveTimeToTell()
    var run = Run(catalogue, from: start, solvers, control)
    let failure = run.perform()
    return EngineResult(
      from: run.catalogue, events: run.incumbent.events, bounds: run.bounds,
      run: RunReport(
        engine: name, stopped: run.stopReason, failure: failure, seed: scenario.settings.seed,
        iterationLimit: limits.iterations, iterations: control.iterations,
        columns: control.columns, nodes: control.nodes),
      columns: run.pool.map(\.event))
  }

  /// One run of the engine.
  private struct Run {
    let catalogue: Catalogue
    /// What is known already.
    let known: HeadStart?
    /// How many events of what is known are possible no more; nil where nothing is known.
    let lost: Int?
    let solvers: Solvers
    let control: RunControl
    let covers: CoverSeparation
    var incumbent: Incumbent
    var bounds: [Level: Int] = [:]
    var stopReason = StopReason.optimal
    var pool: [Column] = []
    /// The heuristic search that goes on while levels are proved, if one does.
    var side: SideSearch?
    /// The levels on which bad numbers kept parts of the search from being settled.
    var unsettled: Set<Level> = []

    init(
      _ catalogue: Catalogue, from known: HeadStart?, _ solvers: Solvers, _ control: RunControl
    ) {
      self.catalogue = catalogue
      self.known = known
      lost = known?.events.count { catalogue.column(of: $0) == nil }
      self.solvers = solvers
      self.control = control
      covers = CoverSeparation(catalogue)
      incumbent = Incumbent(catalogue.scenario) { control.schedule = $0 }
    }

    /// Performs the run; returns what failed, if a solver did.
    mutating func perform() -> String? {
      do {
        try start()
        try proveBesideSearch()
        guard stopReason == .optimal, !isProved else { return nil }
        if let reason = control.stopReason {
          stopReason = reason
        } else if !unsettled.isEmpty {
          stopReason = .engineFailed
          return "bad numbers kept parts of the search from being settled"
        } else {
          stopReason = .iterationLimit
        }
        return nil
      } catch {
        stopReason = .engineFailed
        return "\(error)"
      }
    }

    private var isProved: Bool { Level.allCases.allSatisfy { bounds[$0] == incumbent.levels[$0] } }

    private mutating func start() throws(SolverFailure) {
      control.phase = "starting"
      control.level = .unmet
      // The first schedule is built whatever ends the run: there is nothing else to give.
      var search = HeuristicSearch(catalogue, from: known, collectsEvents: true)
      if let known { incumbent.improve(with: known.events) }
      incumbent.improve(with: search.events)
      control.best = incumbent.levels[.unmet]
      if goesOnSearching { try relax() }
      let shares = ExactEngine.timeToStart
      control.levelDeadline = control.limits.seconds.map {
        $0 * (goesOnSearching ? shares.goingOn : shares.usually)
      }
      let steps = goesOnSearching ? search.steps : startingSteps(of: search)
      let round = ExactEngine.stepsPerSideRound
      _ = search.run(
        steps: steps,
        stepsPerRound: goesOnSearching ? round : max(1, steps / ExactEngine.startingRounds),
        seconds: control.levelDeadline, control, &incumbent
      ) { [control] _ in control.nextRound() ?? (control.isLevelOver ? .timeLimit : nil) }
      pool += search.columns
      if goesOnSearching { side = SideSearch(search, stepsPerRound: round) }
    }

    /// Solves the linear program of the first level that counts anything, so that a gap is known while a long
    /// search begins.
    private mutating func relax() throws(SolverFailure) {
      guard let level = Level.allCases.first(where: { !isTrivial($0) }) else { return }
      control.phase = "bounding"
      defer { control.phase = "starting" }
      control.level = level
      control.best = incumbent.levels[level]
      control.levelDeadline = control.limits.seconds.map { $0 * ExactEngine.timeToRelax }
      let master = Master(
        catalogue, level: level, above: incumbent.levels,
        pool: incumbent.events.compactMap(catalogue.column(of:)))
      var generation = ColumnGeneration(
        master, covers: nil, solver: solvers.linear, control: control)
      _ = try generation.solve(.root(of: generation.master, incumbent), cutoff: nil)
      pool = generation.master.columns
      bounds[level] = control.bound
      control.ahead = control.bound.map { (level, $0) }
      control.bound = nil
    }

    /// Whether the heuristic search goes on beside the proofs: where these take all the time there is, no
    /// good schedule is known, and the run can't be repeated exactly anyway.
    private var goesOnSearching: Bool {
      known == nil && catalogue.isLong && control.limits.seconds != nil
        && control.limits.iterations == nil
    }

    private mutating func proveBesideSearch() throws(SolverFailure) {
      guard let side else { return try proveLevels() }
      defer { _ = take(side.finish(incumbent.events, incumbent.levels)) }
      try side.run { () throws(SolverFailure) in try proveLevels() }
    }

    /// Takes what the search beside the proofs has found, if it is better; returns the first level on which
    /// it is.
    private mutating func take(_ found: [Event]?) -> Level? {
      guard let found else { return nil }
      let before = incumbent.levels
      incumbent.improve(with: found)
      let better = Level.allCases.first { incumbent.levels[$0] != before[$0] }
      if let better { dropBounds(below: better) }
      return better
    }

    /// How many steps the heuristic search takes: few where a good schedule is known, fewer still where
    /// little of it is lost.
    private func startingSteps(of search: HeuristicSearch) -> Int {
      let least = Int(Double(search.steps) * share(ExactEngine.startingShare))
      if let lost {
        return lost == 0 ? least : least * min(lost, ExactEngine.muchLost) / ExactEngine.muchLost
      }
      let requests = catalogue.options.count
      return max(
        least,
        min(requests * requests * ExactEngine.startingStepsPerPair, ExactEngine.startingSteps))
    }

    private mutating func proveLevels() throws(SolverFailure) {
      var levels = Level.allCases[...]
      while let level = levels.popFirst() {
        if let better = take(side?.exchange(incumbent.events, incumbent.levels)), better < level {
          levels = Level.allCases[better.rawValue...]
          continue
        }
        let before = incumbent.levels
        if isTrivial(level) || isKnown(level) {
          bounds[level] = incumbent.levels[level]
        } else if let reason = try prove(level) {
          stopReason = reason
          return
        }
        // A better schedule may be better on a level above that was not proved: go back to it.
        if let better = firstLevel(above: level, changedFrom: before) {
          levels = Level.allCases[better.rawValue...]
        }
      }
    }

    private func firstLevel(above level: Level, changedFrom before: LevelValues) -> Level? {
      Level.allCases.first { $0 < level && incumbent.levels[$0] != before[$0] }
    }

    /// Forgets the bounds that held beside other values above.
    private mutating func dropBounds(below level: Level) {
      for lower in Level.allCases where lower > level {
        bounds[lower] = nil
        unsettled.remove(lower)
      }
    }

    /// Whether nothing can count less on the level than the schedule does.
    private func isTrivial(_ level: Level) -> Bool {
      level != .quality && incumbent.levels[level] == 0 || !catalogue.counts(on: level)
    }

    /// Whether it is known already that nothing can count less on the level.
    private func isKnown(_ level: Level) -> Bool {
      known?.bound(of: level, under: incumbent.levels) == incumbent.levels[level]
    }

    private func share(_ shares: (usually: Double, large: Double)) -> Double {
      catalogue.isLarge ? shares.large : shares.usually
    }

    private mutating func prove(_ level: Level) throws(SolverFailure) -> StopReason? {
      control.level = level
      control.phase = "proving"
      control.bound = nil
      let best = incumbent.events.compactMap(catalogue.column(of:))
      pool = level == .quality && catalogue.isLarge ? best : pool + best
      var search = BranchAndPrice(
        catalogue, level: level, incumbent: incumbent, pool: pool, covers: covers,
        beside: side, isLittleLost: lost.map { $0 < ExactEngine.muchLost } ?? false,
        solvers: solvers, control: control)
      let before = incumbent.levels
      defer {
        pool = search.columns
        if let better = firstLevel(above: level, changedFrom: before) {
          dropBounds(below: better)
        }
      }
      let isLast = level == Level.allCases.last
      let outcome = try search.search(
        &incumbent, above: bounds[level], nodeLimit: isLast ? .max : ExactEngine.nodesPerLevel,
        secondsLimit: isLast
          ? nil : control.limits.seconds.map { $0 * share(ExactEngine.timeBeforeQuality) })
      bounds[level] = [outcome.bound, bounds[level]].compactMap { $0 }.max()
      if outcome.isUnsettled { unsettled.insert(level) }
      return outcome.stopped
    }
  }
}
