import Foundation
import Synchronization

/// A thread of its own for an engine.
///
/// A solve blocks its thread for as long as it takes, which Swift's cooperative threads must not; and a
/// search that goes deep needs more stack than secondary threads have.
enum EngineThread {
  /// The bytes of its stack.
  private static let stackSize = 16 << 20

  /// Does some work on a new thread and waits for what it returns.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    let result = Result<Value>()
    let thread = Thread { result.put(work()) }
    thread.stackSize = stackSize
    thread.name = "engine"
    thread.start()
    return result.take()
  }

  /// Where the thread leaves what it returns.
  private final class Result<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func put(_ new: Value) {
      value.withLock { $0 = new }
      isThere.signal()
    }

    func take() -> Value {
      isThere.wait()
      guard let value = value.withLock({ $0 }) else { preconditionFailure("taken before put") }
      return value
    }
  }
}
