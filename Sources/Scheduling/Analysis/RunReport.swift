/// How a schedule was made; the same run reports the same.
public struct RunReport: Hashable, Sendable {
  /// The engine's name.
  public var engine: String
  /// What stopped it.
  public var stopped: StopReason
  /// What failed, where a solver did.
  public var failure: String?
  /// The seed.
  public var seed: Int
  /// The iteration limit, if there was one.
  public var iterationLimit: Int?
  /// The rounds of pricing, cutting and searching it took, or the heuristic engine's steps.
  public var iterations: Int
  /// The columns generated: events considered in the master program.
  public var columns: Int
  /// The nodes of the search trees.
  public var nodes: Int

  /// Reports a run.
  public init(
    engine: String, stopped: StopReason, failure: String? = nil, seed: Int = 1,
    iterationLimit: Int? = nil, iterations: Int = 0, columns: Int = 0, nodes: Int = 0
  ) {
    self.engine = engine
    self.stopped = stopped
    self.failure = failure
    self.seed = seed
    self.iterationLimit = iterationLimit
    self.iterations = iterations
    self.columns = columns
    self.nodes = nodes
  }
}
