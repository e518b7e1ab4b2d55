/// Draws one of several ways to do something, the better it has done the more often.
///
/// S. Ropke, D. Pisinger, "An Adaptive Large Neighborhood Search Heuristic for the Pickup and Delivery Problem
/// with Time Windows", Transportation Science 40, 2006.
struct Roulette {
  private var weights: [Double]
  private var scores: [Double]
  private var efforts: [Double]
  private var drawn = 0

  /// After how many draws the weights are set anew.
  private static let segment = 60
  /// How much what was learnt last counts.
  private static let reaction = 0.3
  /// The smallest weight, so that every way is tried now and then.
  private static let least = 0.08

  /// Begins with so many ways, all alike.
  init(_ count: Int) {
    weights = Array(repeating: 1, count: count)
    scores = Array(repeating: 0, count: count)
    efforts = scores
  }

  /// Draws a way.
  func draw(_ random: inout SplitMix) -> Int {
    var left = random.unit() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return place }
    }
    return weights.count - 1
  }

  /// Learns what a way was good for and how much effort it took.
  mutating func learn(_ place: Int, score: Double, effort: Double) {
    scores[place] += score
    efforts[place] += effort
    drawn += 1
    guard drawn.isMultiple(of: Self.segment) else { return }
    let rates = weights.indices.map { efforts[$0] > 0 ? scores[$0] / efforts[$0] : nil }
    let most = rates.reduce(0) { max($0, $1 ?? 0) }
    guard most > 0 else { return }
    for place in weights.indices {
      guard let rate = rates[place] else { continue }
      weights[place] += Self.reaction * (max(Self.least, rate / most) - weights[place])
      scores[place] = 0
      efforts[place] = 0
    }
  }
}
