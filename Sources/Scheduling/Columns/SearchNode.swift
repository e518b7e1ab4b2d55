internal import IntegerProgramming

/// A part of all schedules: those that some restrictions allow.
struct SearchNode: Comparable {
  /// The restrictions by request.
  var restrictions: [Int: Restriction] = [:]
  /// The bounds of columns that pay for soft limits, by their place among the slacks.
  var slackBounds: [Int: ClosedRange<Double>] = [:]
  /// Events that are out of the question.
  var barredEvents: Set<Event> = []
  /// What no schedule of it goes below, on the level.
  var bound: Double
  /// The number in the order of making, which breaks ties.
  var number: Int
  /// The basis of the parent's last program.
  var basis: Basis?
  /// Where there is no parent, a feasible basis to begin with.
  var start: Basis?
  /// All events that can be part of a better schedule, once they are few enough.
  var listed: ListedEvents?

  /// The whole number that its bound proves; nil where it has none.
  var proved: Int? { bound > -.infinity ? ColumnGeneration.proved(bound) : nil }

  /// The part that is all schedules.
  ///
  /// - Parameters:
  ///   - master: The program of the level.
  ///   - incumbent: A schedule, from which a large program's solution begins.
  ///   - bound: What no schedule goes below, as far as is known.
  /// - Returns: The node.
  static func root(of master: Master, _ incumbent: Incumbent, above bound: Int? = nil) -> Self {
    var root = Self(bound: bound.map(Double.init) ?? -.infinity, number: 0)
    // Measured on small programs, a cold start after GLPK's presolver is as quick.
    if master.catalogue.isLarge { root.start = master.basis(of: incumbent.events) }
    return root
  }

  /// The restriction of a request.
  func restriction(of request: Int) -> Restriction { restrictions[request] ?? Restriction() }

  /// Whether a schedule of it may have an event.
  func allows(_ column: Column, in catalogue: Catalogue) -> Bool {
    if !barredEvents.isEmpty, barredEvents.contains(column.event) { return false }
    guard !restrictions.isEmpty, let restriction = restrictions[column.request.index] else {
      return true
    }
    return restriction.uses.allSatisfy { $0.value.contains(column.use(ofCell: $0.key)) }
      && restriction.allows(column.event, groups: catalogue.options[column.request.index].groups)
  }

  /// The node with another restriction of a request.
  func with(_ restriction: Restriction, of request: Int) -> SearchNode {
    var child = self
    child.restrictions[request] = restriction
    return child
  }

  /// Of nodes that prove the same the last one made comes first: what is best is often the bound itself, and
  /// found far down.
  static func < (left: Self, right: Self) -> Bool {
    (left.proved ?? .min, right.number) < (right.proved ?? .min, left.number)
  }

  static func == (left: Self, right: Self) -> Bool { left.number == right.number }
}
