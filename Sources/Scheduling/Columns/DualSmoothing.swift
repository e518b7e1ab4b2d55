/// Duals between those that prove most so far and a solution's own, which swing while columns are few.
///
/// P. Wentges, "Weighted Dantzig-Wolfe Decomposition for Linear Mixed-Integer Programming", International
/// Transactions in Operational Research 4, 1997; A. Pessoa et al., "Automation and Combination of Linear-
/// Programming Based Stabilization Techniques in Column Generation", INFORMS Journal on Computing 30, 2018.
struct DualSmoothing {
  /// Duals of the program's rows; of rows added since, 0.
  struct Point: Equatable {
    let duals: [Double]
    /// What they prove where no event is to be had: the objective without what events bring.
    ///
    /// Concave in the duals, so between two points it is at least what lies between their worths.
    let worth: Double
  }

  /// The share of the best duals in those tried.
  private static let weight = 0.5
  /// The duals that prove most so far, and what.
  private var best: (point: Point, proved: Double)?
  /// The objective of the last solution, and how many solutions in turn did not bring it down.
  private var last = Double.infinity
  private var stalled = 0

  /// Duals on the way from the best ones to a solution's own; nil where its own are to be tried.
  ///
  /// - Parameters:
  ///   - own: The solution's.
  ///   - objective: The solution's.
  /// - Returns: The duals, or nil.
  mutating func point(towards own: Point, objective: Double) -> Point? {
    stalled = objective < last - 1e-9 * abs(objective) ? 0 : stalled + 1
    last = objective
    guard let best = best?.point else { return nil }
    let weight = 1 - Double(stalled + 1) * (1 - Self.weight)
    guard weight > 0 else { return nil }
    let duals = own.duals.enumerated().map { row, dual in
      (1 - weight) * dual + (row < best.duals.count ? weight * best.duals[row] : 0)
    }
    return Point(duals: duals, worth: weight * best.worth + (1 - weight) * own.worth)
  }

  /// Notes what duals prove.
  mutating func note(_ point: Point, proves least: Double) {
    if best.map({ least > $0.proved }) ?? true { best = (point, least) }
  }
}
