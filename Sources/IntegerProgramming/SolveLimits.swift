/// When a solver gives up and returns what it has.
///
/// Only `nodes` and `simplexIterations` give the same answer on every machine.
public struct SolveLimits: Sendable {
  /// The wall time, in seconds.
  public var seconds: Double?
  /// The size of the search tree of an integer program beyond which the search stops.
  public var nodes: Int?
  /// The simplex iterations of a linear program, or of the relaxation of an integer one.
  public var simplexIterations: Int?
  /// What another thread raises to stop the solve.
  ///
  /// To be asked often enough, it makes solvers do a little more work.
  public var interrupt: Interrupt?

  /// Creates limits; by default there are none.
  public init(
    seconds: Double? = nil, nodes: Int? = nil, simplexIterations: Int? = nil,
    interrupt: Interrupt? = nil
  ) {
    self.seconds = seconds
    self.nodes = nodes
    self.simplexIterations = simplexIterations
    self.interrupt = interrupt
  }
}
