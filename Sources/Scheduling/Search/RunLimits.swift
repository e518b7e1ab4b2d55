public import IntegerProgramming

/// When a run ends, whether it is done or not.
public struct RunLimits: Sendable {
  /// Seconds on the clock; nil is no limit.
  ///
  /// A run that this ends can't be repeated exactly.
  public var seconds: Double?
  /// Rounds of pricing, cutting and searching, or steps of the heuristic engine; nil is no limit.
  ///
  /// A run that this ends can be repeated.
  public var iterations: Int?
  /// The flag that ends the run at once.
  public var interrupt: Interrupt?
  /// The seconds since the run began; the run itself has no clock.
  public var elapsed: @Sendable () -> Double

  /// Limits a run.
  ///
  /// - Parameters:
  ///   - seconds: Seconds on the clock, or nil.
  ///   - iterations: Rounds, or nil.
  ///   - interrupt: The flag that ends the run at once, or nil.
  ///   - elapsed: The seconds since the run began.
  public init(
    seconds: Double? = nil, iterations: Int? = nil, interrupt: Interrupt? = nil,
    elapsed: @escaping @Sendable () -> Double = { 0 }
  ) {
    self.seconds = seconds
    self.iterations = iterations
    self.interrupt = interrupt
    self.elapsed = elapsed
  }

  /// Whether the run is over by the clock or by its user, whatever it has counted.
  var areOver: Bool {
    (interrupt?.isRaised ?? false) || seconds.map { elapsed() >= $0 } ?? false
  }
}
