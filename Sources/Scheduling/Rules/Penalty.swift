/// What using a line costs, as a convex function of the use: a soft limit.
public struct Penalty: Hashable, Sendable {
  /// How the use of a line becomes a cost.
  public enum Shape: Hashable, Sendable {
    /// `price` for each `unit`, begun ones too, by which the use of cell 0 is short of `atLeast`.
    case shortfall(atLeast: Int, unit: Int, price: Int)
    /// `price` for each cell by which the number of cells in use is short of `atLeast`.
    case distinctShortfall(atLeast: Int, price: Int)
    /// The n-th use of cell 0 costs n − 1 times `price`.
    case repeats(price: Int)
  }

  /// The rule.
  public var rule: RuleID
  /// The level it counts on.
  public var level: Level
  /// What is used.
  public var line: Line
  /// How the use becomes a cost.
  public var shape: Shape
  /// What is added whatever the use.
  public var offset: Int

  /// Prices the use of a line.
  public init(_ rule: RuleID, _ level: Level, _ line: Line, _ shape: Shape, offset: Int = 0) {
    self.rule = rule
    self.level = level
    self.line = line
    self.shape = shape
    self.offset = offset
  }

  /// The cost of a use.
  ///
  /// - Parameters:
  ///   - use: The use of cell 0.
  ///   - cells: The number of cells in use.
  /// - Returns: The cost on the penalty's level.
  public func value(use: Int, cells: Int) -> Int { offset + shape.value(use: use, cells: cells) }
}

extension Penalty.Shape {
  /// The cost of a use, offset apart.
  func value(use: Int, cells: Int) -> Int {
    switch self {
    case .shortfall(let atLeast, let unit, let price):
      price * max(0, atLeast - use).ceilDivided(by: unit)
    case .distinctShortfall(let atLeast, let price): price * max(0, atLeast - cells)
    case .repeats(let price): price * use * (use - 1) / 2
    }
  }

  /// The price of a unit.
  var price: Int {
    switch self {
    case .shortfall(_, _, let price), .distinctShortfall(_, let price), .repeats(let price): price
    }
  }

  /// What one more unit of use adds, begun units taken as whole ones.
  func slope(at use: Int) -> Double {
    switch self {
    case .shortfall(let atLeast, let unit, let price):
      use < atLeast ? -Double(price) / Double(unit) : 0
    case .distinctShortfall(_, let price): use == 0 ? -Double(price) : 0
    case .repeats(let price): Double(price * use)
    }
  }
}
