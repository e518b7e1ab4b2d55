/// Seeded chance in the words a generator of scenarios needs.
///
/// G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
public struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Throws the dice of a seed.
  public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x2545_F491_4F6C_DD1D }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of several.
  public mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  /// Each of several, so many times in a hundred.
  public mutating func some<Value>(of values: [Value], percent: Int) -> [Value] {
    var chosen: [Value] = []
    for value in values where chance(percent) { chosen.append(value) }
    return chosen
  }

  /// A value so many times in a hundred, else nil.
  public mutating func maybe<Value>(_ percent: Int, _ value: (inout Dice) -> Value) -> Value? {
    chance(percent) ? value(&self) : nil
  }
}
