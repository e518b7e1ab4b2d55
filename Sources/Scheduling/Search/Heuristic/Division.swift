/// Gives each of several walks blocks of its own, others each time.
struct Division {
  private let blocks: Blocks
  private var random: SplitMix
  /// How often scouts have changed their blocks.
  var turn = 0

  /// Divides nothing where there are not many blocks.
  init?(_ blocks: Blocks, seed: UInt64) {
    guard blocks.areMany else { return nil }
    self.blocks = blocks
    random = SplitMix(seed: seed)
  }

  /// Territories with about as many requests each.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - withScouts: Whether the walk is a scout in every other block.
  /// - Returns: The territories.
  mutating func territories(_ count: Int, withScouts: Bool) -> [Territory] {
    var parts = Array(repeating: (blocks: [Int](), requests: 0), count: count)
    let sizes = blocks.requests.map(\.count)
    let shuffled = sizes.indices.shuffled(using: &random)
    for block in shuffled.sorted(by: { sizes[$0] > sizes[$1] }) {
      let least = parts.indices.min { parts[$0].requests < parts[$1].requests } ?? 0
      parts[least].blocks.append(block)
      parts[least].requests += sizes[block]
    }
    return parts.shuffled(using: &random).map {
      Territory($0.blocks, of: blocks, scoutingBy: withScouts ? turn : nil)
    }
  }
}
