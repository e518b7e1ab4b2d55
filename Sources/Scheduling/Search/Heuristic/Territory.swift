/// The blocks of requests that a walk may change, and in which of them it is a scout.
struct Territory: Sendable {
  let blocks: Blocks
  /// The requests of these blocks.
  let requests: [Int]
  private let isOwn: [Bool]
  private let only: Int?
  private let turn: Int?

  /// All blocks there are.
  init(allOf blocks: Blocks) { self.init(Array(blocks.requests.indices), of: blocks) }

  /// Some of the blocks.
  ///
  /// - Parameters:
  ///   - own: The blocks.
  ///   - blocks: All there are.
  ///   - turn: A number whose parity decides in which of them the walk is a scout; nil is in none.
  init(_ own: [Int], of blocks: Blocks, scoutingBy turn: Int? = nil) {
    self.blocks = blocks
    requests = own.flatMap { blocks.requests[$0] }
    var isOwn = Array(repeating: false, count: blocks.requests.count)
    for block in own { isOwn[block] = true }
    self.isOwn = isOwn
    only = own.count == 1 ? own[0] : nil
    self.turn = turn
  }

  /// Whether the event of a request may be changed.
  func has(_ request: Int) -> Bool { blocks[request].map { isOwn[$0] } ?? false }

  /// Whether money counts instead of quality in a block.
  func isScouted(_ block: Int) -> Bool { turn.map { ($0 + block).isMultiple(of: 2) } ?? false }

  /// One of the blocks by chance, the larger the more often; nil where there is none.
  func block(_ random: inout SplitMix) -> Int? {
    only ?? requests.randomElement(using: &random).flatMap { blocks[$0] }
  }
}
