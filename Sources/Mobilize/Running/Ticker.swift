import Foundation
import Threads

/// Something small that is done again and again beside everything else, until stopped.
struct Ticker: ~Copyable {
  private static let stackSize = 512 << 10

  private let thread: NativeThread
  private let stopping = DispatchSemaphore(value: 0)

  /// Begins after the first pause.
  ///
  /// - Parameters:
  ///   - milliseconds: The pause before each time.
  ///   - work: What is done.
  /// - Throws: `MemoryShortage` when its thread can't be started.
  init(every milliseconds: Int, _ work: @escaping @Sendable () -> Void) throws(MemoryShortage) {
    let stopping = self.stopping
    do {
      thread = try NativeThread(stackSize: Self.stackSize) {
        while stopping.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut { work() }
      }
    } catch {
      throw .noThread
    }
  }

  /// Ends it, and waits until it has ended.
  consuming func stop() {
    stopping.signal()
    thread.join()
  }
}
