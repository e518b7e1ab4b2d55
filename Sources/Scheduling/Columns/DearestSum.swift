/// Chooses a cost of each of some requests, or none, so that they sum up to more than a budget and as little as
/// possible is missing from the shares at these costs: less than one event in all.
///
/// That is the cover whose cut a fractional schedule breaks most: E. Balas, "Facets of the Knapsack
/// Polytope", Mathematical Programming 8, 1975.
struct DearestSum {
  private let shares: [[(from: Int, share: Double)]]
  private let budget: Int
  private let most: Int
  /// From each place on, what no, one, two and so on of the requests can cost at most.
  private let rest: [[Int]]
  private var chosen: [Int?] = []
  private var best: [Int?]?
  private var leastMissing = 1 - 1e-3
  private var visits = 0

  private init(_ shares: [[(from: Int, share: Double)]], _ budget: Int, _ most: Int) {
    self.shares = shares
    self.budget = budget
    self.most = most
    rest = (0...shares.count).map { place in
      let dearest = shares[place...].compactMap { $0.first?.from }.sorted(by: >).prefix(most)
      return dearest.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    }
  }

  /// Chooses the costs.
  ///
  /// - Parameters:
  ///   - budget: What the costs must exceed, in currency units.
  ///   - shares: For each request which share of it costs so much or more, the dearest first.
  ///   - most: How many requests may be chosen.
  /// - Returns: The cost of each request, nil for those left out; nil where one event or more is missing.
  static func above(
    _ budget: Int, of shares: [[(from: Int, share: Double)]], atMost most: Int
  ) -> [Int?]? {
    var sum = DearestSum(shares, budget, most)
    sum.choose(0, 0, 0, 0)
    return sum.best
  }

  private mutating func choose(_ place: Int, _ count: Int, _ cost: Int, _ missing: Double) {
    visits += 1
    guard missing < leastMissing, visits < Self.mostVisits else { return }
    if cost > budget {
      best = chosen + Array(repeating: nil, count: shares.count - place)
      leastMissing = missing
      return
    }
    let dearest = rest[place][min(most - count, rest[place].count - 1)]
    guard cost + dearest > budget else { return }
    for (from, share) in shares[place].reversed() where 1 - share < leastMissing {
      chosen.append(from)
      choose(place + 1, count + 1, cost + from, missing + max(0, 1 - share))
      chosen.removeLast()
    }
    chosen.append(nil)
    choose(place + 1, count, cost, missing)
    chosen.removeLast()
  }

  /// After so many choices the best found is taken.
  private static let mostVisits = 20_000
}
