internal import Synchronization
internal import Threads

/// A heuristic search that goes on beside a proof, on a thread of its own: linear programs keep only one
/// core busy.
///
/// What it has found at a time depends on the clock, so it is for runs that the clock ends.
final class SideSearch: Sendable {
  private let search: Mutex<HeuristicSearch>
  private let isOver = Atomic(false)
  /// The steps after which it may be stopped or asked.
  private let stepsPerRound: Int

  init(_ search: HeuristicSearch, stepsPerRound: Int) {
    self.search = Mutex(search)
    self.stepsPerRound = stepsPerRound
  }

  /// Puts the schedule of the proof and the one of the search together, for both to go on from.
  ///
  /// - Parameters:
  ///   - events: The schedule of the proof.
  ///   - levels: What it counts.
  /// - Returns: The events of a better one, or nil where the search has none.
  func exchange(_ events: [Event], _ levels: LevelValues) -> [Event]? {
    search.withLock { search in
      if search.levels != levels { search.takeOver(from: events, counting: levels) }
      return search.levels < levels ? search.events : nil
    }
  }

  /// Searches while a proof goes on.
  ///
  /// Where there is no thread for it, the proof goes on alone.
  ///
  /// - Parameter prove: The proof.
  /// - Throws: What the proof throws.
  func run<Failure>(beside prove: () throws(Failure) -> Void) throws(Failure) {
    let work: @Sendable () -> Void = { [self] in
      while !isOver.load(ordering: .relaxed) {
        search.withLock { $0.goOn(by: stepsPerRound) }
      }
    }
    guard let thread = try? NativeThread(stackSize: Self.stackSize, work) else {
      return try prove()
    }
    let outcome = Result(catching: prove)
    isOver.store(true, ordering: .relaxed)
    thread.join()
    try outcome.get()
  }

  private static let stackSize = 16 << 20
}
