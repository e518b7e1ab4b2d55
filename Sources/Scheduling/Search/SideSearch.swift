internal import Synchronization
internal import Threads

/// A heuristic search that goes on beside a proof, on a thread of its own: linear programs keep only one
/// core busy.
///
/// What it has found at a time depends on the clock, so it is for runs that the clock ends.
final class SideSearch: Sendable {
  /// A schedule that the proof and the search tell each other.
  private struct Told {
    var events: [Event]
    var levels: LevelValues
  }

  private let search: Mutex<HeuristicSearch>
  /// The best schedule of the search after its last round.
  private let found: Mutex<Told>
  /// The best schedule of the proof that the search has not seen yet.
  private let offered = Mutex<Told?>(nil)
  private let isOver = Atomic(false)
  /// The steps after which it may be stopped or asked.
  private let stepsPerRound: Int

  init(_ search: HeuristicSearch, stepsPerRound: Int) {
    found = Mutex(Told(events: search.events, levels: search.levels))
    self.search = Mutex(search)
    self.stepsPerRound = stepsPerRound
  }

  /// Offers the schedule of the proof to the search, and asks for the search's.
  ///
  /// The search goes on from both put together after its round. Nobody waits for that: a round takes longer than
  /// several parts of a proof.
  ///
  /// - Parameters:
  ///   - events: The schedule of the proof.
  ///   - levels: What it counts.
  /// - Returns: The events of a better one, or nil where the search has told none.
  func exchange(_ events: [Event], _ levels: LevelValues) -> [Event]? {
    let found = found.withLock { $0 }
    if found.levels != levels {
      offered.withLock { offered in
        if let offered, !(levels < offered.levels) { return }
        offered = Told(events: events, levels: levels)
      }
    }
    return found.levels < levels ? found.events : nil
  }

  /// Puts the schedule of the proof and the search's together when both are over.
  ///
  /// - Parameters:
  ///   - events: The schedule of the proof.
  ///   - levels: What it counts.
  /// - Returns: The events of a better one, or nil where there is none.
  func finish(_ events: [Event], _ levels: LevelValues) -> [Event]? {
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
      while !isOver.load(ordering: .relaxed) { goOn() }
    }
    guard let thread = try? NativeThread(stackSize: Self.stackSize, work) else {
      return try prove()
    }
    let outcome = Result(catching: prove)
    isOver.store(true, ordering: .relaxed)
    thread.join()
    try outcome.get()
  }

  /// Takes what was offered, searches on by a round, and tells what was found.
  private func goOn() {
    search.withLock { search in
      let offer = offered.withLock { offered in
        defer { offered = nil }
        return offered
      }
      if let offer, offer.levels != search.levels {
        search.takeOver(from: offer.events, counting: offer.levels)
      }
      search.goOn(by: stepsPerRound)
      guard search.levels != found.withLock({ $0.levels }) else { return }
      let told = Told(events: search.events, levels: search.levels)
      found.withLock { $0 = told }
    }
  }

  private static let stackSize = 16 << 20
}
