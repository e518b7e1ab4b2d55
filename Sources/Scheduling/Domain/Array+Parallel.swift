internal import Synchronization
internal import Threads

extension Array where Element: Sendable {
  /// The results of a function for all elements, in their order, computed on all cores.
  ///
  /// The results don't depend on how many there are.
  package func mapInParallel<Result: Sendable>(_ transform: @Sendable (Element) -> Result)
    -> [Result]
  {
    let pieces = Swift.min(count, Self.mostPieces)
    let results = Mutex<[[Result]]>(Array<[Result]>(repeating: [], count: pieces))
    concurrently(pieces: pieces) { piece in
      let range = piece * count / pieces..<(piece + 1) * count / pieces
      let part = self[range].map(transform)
      results.withLock { $0[piece] = part }
    }
    return results.withLock { Array<Result>($0.joined()) }
  }

  /// Into how many pieces the work is cut at most, so that cores which are done early find more.
  private static var mostPieces: Int { 64 }
}
