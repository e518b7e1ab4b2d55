internal import Foundation
internal import Synchronization

/// Does pieces of work on all cores, and returns when all are done.
///
/// Unlike Dispatch's `concurrentPerform` it waits for nobody where memory is too short for threads: the
/// calling thread then does the work that others would.
///
/// - Parameters:
///   - pieces: How many pieces there are, each done once.
///   - work: Does the piece with a number from 0.
public func concurrently(pieces: Int, _ work: @Sendable (Int) -> Void) {
  withoutActuallyEscaping(work) { work in
    let next = Counter()
    let workThrough: @Sendable () -> Void = {
      while case let piece = next.next(), piece < pieces { work(piece) }
    }
    let helpers = max(0, min(pieces, ProcessInfo.processInfo.activeProcessorCount) - 1)
    withHelpers(helpers, workThrough, meanwhile: workThrough)
  }
}

/// Starts as many threads as it can of those wanted, which all do the same, and joins them at the end.
private func withHelpers(
  _ count: Int, _ help: @escaping @Sendable () -> Void, meanwhile work: () -> Void
) {
  guard count > 0, let helper = try? NativeThread(stackSize: helperStackSize, help) else {
    return work()
  }
  withHelpers(count - 1, help, meanwhile: work)
  helper.join()
}

/// The bytes of a helper's stack: as much as an engine's thread has.
private let helperStackSize = 16 << 20

/// Gives out the numbers from 0.
private final class Counter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
}
