/// The sum of the few smallest of many numbers.
struct SmallestSum {
  private let count: Int
  private var smallest: [Double] = []

  /// Sums so many numbers.
  init(count: Int) { self.count = count }

  /// Looks at a number.
  mutating func add(_ number: Double) {
    if smallest.count == count {
      guard let last = smallest.last, number < last else { return }
      smallest.removeLast()
    }
    let place = smallest.firstIndex { number < $0 } ?? smallest.count
    smallest.insert(number, at: place)
  }

  /// The sum; infinite where there were too few numbers.
  var sum: Double { smallest.count < count ? .infinity : sumOfKnown }

  /// The sum of those there are.
  var sumOfKnown: Double { smallest.reduce(0, +) }
}
