/// Seeded chance in the words a generator of scenarios needs.
public struct Dice: RandomNumberGenerator {
  private var random: SeededRandom

  /// Throws the dice of a seed.
  public init(seed: Int) {
    random = SeededRandom(seed: UInt64(bitPattern: Int64(seed)) &* 0x2545_F491_4F6C_DD1D)
  }

  public mutating func next() -> UInt64 { random.next() }

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
