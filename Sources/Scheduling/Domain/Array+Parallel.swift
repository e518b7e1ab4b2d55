internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// The results of a function for all elements, in their order, computed on all cores.
  ///
  /// The results don't depend on how many there are.
  func mapInParallel<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // Where memory runs short, Dispatch waits for threads that never come: few elements need none.
    guard count >= Self.mostPieces else { return map(transform) }
    let pieces = Self.mostPieces
    let results = Mutex<[[Result]]>(Array<[Result]>(repeating: [], count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let range = piece * count / pieces..<(piece + 1) * count / pieces
      let part = self[range].map(transform)
      results.withLock { $0[piece] = part }
    }
    return results.withLock { Array<Result>($0.joined()) }
  }

  /// Into how many pieces the work is cut at most, so that cores which are done early find more.
  private static var mostPieces: Int { 64 }
}
