import Synchronization
import Threads

/// A thread of its own for an engine.
///
/// A search that goes deep needs more stack than the main thread may have.
enum EngineThread {
  /// The bytes of its stack.
  private static let stackSize = 16 << 20

  /// Does some work on a new thread and waits for what it returns.
  ///
  /// - Throws: `MemoryShortage` when the thread can't be started.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable () -> Value
  ) throws(MemoryShortage) -> Value {
    let result = Result<Value>()
    do {
      let thread = try NativeThread(stackSize: stackSize) { result.put(work()) }
      thread.join()
    } catch {
      throw .noThread
    }
    return result.take()
  }

  /// Where the thread leaves what it returns.
  private final class Result<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    func put(_ new: Value) { value.withLock { $0 = new } }

    func take() -> Value {
      guard let value = value.withLock({ $0 }) else { preconditionFailure("taken before put") }
      return value
    }
  }
}
