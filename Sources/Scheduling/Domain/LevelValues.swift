/// A whole number for each level, compared from the first level to the last.
public struct LevelValues: Hashable, Sendable {
  private var storage: SIMD8<Int> = .zero

  /// Zero on every level.
  public init() {}

  /// An amount on one level.
  public init(_ level: Level, _ amount: Int) { self[level] = amount }

  /// The value of a level.
  public subscript(level: Level) -> Int {
    get { storage[level.rawValue] }
    set { storage[level.rawValue] = newValue }
  }

  /// The values as vector of eight, in the order of the levels, for weighted sums.
  public var vector: SIMD8<Double> { SIMD8<Double>(storage) }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.storage &+= right.storage
    return sum
  }

  public static func - (left: Self, right: Self) -> Self {
    var difference = left
    difference.storage &-= right.storage
    return difference
  }

  /// Makes each value at least as large as another's, whatever the sign of that.
  mutating func widen(to other: Self) {
    storage = pointwiseMax(storage, pointwiseMax(other.storage, .zero &- other.storage))
  }

  public static func += (left: inout Self, right: Self) { left.storage &+= right.storage }
  public static func -= (left: inout Self, right: Self) { left.storage &-= right.storage }
}

extension LevelValues: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.isLess(than: right, on: Level.allCases[...])
  }

  /// Whether it is less on the first of some levels that differs.
  func isLess(than other: Self, on levels: ArraySlice<Level>) -> Bool {
    for level in levels where self[level] != other[level] { return self[level] < other[level] }
    return false
  }
}
