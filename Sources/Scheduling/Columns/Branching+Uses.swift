/// Splitting by what an event uses: at most so much of something scarce, or more.
///
/// Many events of a request may be alike in all that matters to a limit, as how many of the team come from
/// developed administrations. Barring one expert after another then changes nothing for long; a bound
/// on the use tells them all apart at once.
extension Branching {
  /// How many ways of splitting by use are worth a look.
  private static let mostSplits = 3

  /// A bound between the uses of a cell that a request's events in the solution make.
  private struct Split {
    let request: Int
    let cell: Int
    /// What the events on one side use at most, those on the other exceed.
    let most: Int
    /// How much the split changes: the scarce thing's price for what is between, and for how many.
    let score: Double
  }

  /// Ways to part the node by an event's use of a cell, those that change most first.
  func onUses(_ parts: [(key: Int, value: [Part])]) -> [[SearchNode]] {
    guard let prices, node.listed != nil else { return [] }
    var splits: [Split] = []
    for (request, parts) in parts where parts.contains(where: { isFraction($0.share) }) {
      // Several cells may tell the same events apart: the one that changes most stands for them.
      var best: [Set<Int>: Split] = [:]
      for cell in cells(of: parts) where prices.price(ofCell: cell) != 0 {
        guard let (low, split) = split(parts, of: request, by: cell, prices) else { continue }
        if split.score > best[low]?.score ?? 0 { best[low] = split }
      }
      splits += best.values
    }
    return splits.sorted {
      ($1.score, $0.request, $0.cell) < ($0.score, $1.request, $1.cell)
    }.prefix(Self.mostSplits).map(children)
  }

  private func cells(of parts: [Part]) -> [Int] {
    Set(parts.flatMap { part in part.column.use.flatMap(\.cells) }).sorted()
  }

  /// The split of a cell in the middle of the solution's events; nil where they all use the same.
  private func split(
    _ parts: [Part], of request: Int, by cell: Int, _ prices: Prices
  ) -> (low: Set<Int>, Split)? {
    let uses = parts.map { $0.column.use(ofCell: cell) }
    guard let least = uses.min(), let most = uses.max(), least < most else { return nil }
    let mean =
      zip(parts, uses).reduce(0.0) { $0 + $1.0.share * Double($1.1) }
      / parts.reduce(0.0) { $0 + $1.share }
    let bound = min(Int(mean.rounded(.down)), most - 1)
    let low = Set(parts.indices.filter { uses[$0] <= bound })
    let share = low.reduce(0.0) { $0 + parts[$1].share }
    let rest = parts.reduce(0.0) { $0 + $1.share } - share
    return (
      low,
      Split(
        request: request, cell: cell, most: bound,
        score: abs(prices.price(ofCell: cell)) * Double(most - least) * min(share, rest))
    )
  }

  private func children(of split: Split) -> [SearchNode] {
    let restriction = node.restriction(of: split.request)
    let range = restriction.uses[split.cell] ?? Int.min...Int.max
    return [range.lowerBound...split.most, split.most + 1...range.upperBound].map { range in
      var child = restriction
      child.uses[split.cell] = range
      return node.with(child, of: split.request)
    }
  }
}
