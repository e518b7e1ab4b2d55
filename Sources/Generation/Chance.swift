import Scheduling

/// Random choices by integer arithmetic alone, the same on every machine.
///
/// Each table of each region draws from a stream of its own, named by its subject: what one of them
/// draws does not shift what the others do.
struct Chance {
  private var numbers: SplitMix

  /// The stream of a subject.
  init(seed: Int, _ subject: String, _ place: Int = 0) {
    // FNV-1a over the name, then the numbers, spread by the generator itself.
    var hash = subject.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    for number in [seed, place] {
      var spread = SplitMix(seed: hash ^ UInt64(bitPattern: Int64(number)))
      hash = spread.next()
    }
    numbers = SplitMix(seed: hash)
  }

  /// A number of a range, each as likely as the next.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(numbers.next().multipliedFullWidth(by: count).high)
  }

  /// A number from 0 up to, but not, a count of at least 1.
  mutating func below(_ count: Int) -> Int { number(0...max(0, count - 1)) }

  /// Whether something with a probability in percent happens.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some values, each as likely as the next.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// One of some values, each as likely as its weight is large.
  mutating func one<Value>(of values: KeyValuePairs<Value, Int>) -> Value {
    values[place(byWeights: values.map(\.value))].key
  }

  /// A place in a list of weights, each as likely as its weight is large.
  mutating func place(byWeights weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if left < weight { return place }
      left -= weight
    }
    return 0
  }

  /// Some of some values, at most a count, in their order.
  mutating func some<Value>(_ count: Int, of values: [Value]) -> [Value] {
    var wanted = min(max(0, count), values.count)
    var chosen: [Value] = []
    for (place, value) in values.enumerated() where below(values.count - place) < wanted {
      chosen.append(value)
      wanted -= 1
    }
    return chosen
  }
}
