import Foundation
import Synchronization

/// A thread of the system, which says when it can't be started.
///
/// Foundation's `Thread` does not, so that where memory is short one would wait for work that nobody
/// does. This file alone hands Swift values to the system's threads.
@safe struct NativeThread: ~Copyable {
  private let thread: pthread_t

  /// Starts work on a new thread.
  ///
  /// - Parameters:
  ///   - stackSize: The bytes of its stack.
  ///   - work: What it does.
  /// - Throws: `MemoryShortage` when the system has none to spare.
  init(stackSize: Int, _ work: @escaping @Sendable () -> Void) throws(MemoryShortage) {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, stackSize)
    let handed = unsafe Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, &attributes,
      { handed in
        guard let handed = unsafe handed else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().perform()
        return nil
      }, handed.toOpaque())
    guard code == 0 else {
      unsafe handed.release()
      throw MemoryShortage("no thread could be started")
    }
    self.thread = thread
  }

  /// Waits until the work is done.
  consuming func join() { pthread_join(thread, nil) }

  /// What a thread does, as an object whose address the system can carry.
  private final class Work: Sendable {
    let perform: @Sendable () -> Void
    init(_ perform: @escaping @Sendable () -> Void) { self.perform = perform }
  }
}
