internal import Foundation

/// A thread of the system, which says when it can't be started.
///
/// Foundation's `Thread` does not, so that where memory is short one would wait for work that nobody
/// does. This file alone hands Swift values to the system's threads.
@safe public struct NativeThread: ~Copyable {
  private let thread: pthread_t

  /// Starts work on a new thread.
  ///
  /// - Parameters:
  ///   - stackSize: The bytes of its stack.
  ///   - work: What it does.
  /// - Throws: `NoThread` when the system has none to spare.
  public init(stackSize: Int, _ work: @escaping @Sendable () -> Void) throws(NoThread) {
    // Not `pthread_attr_t()`: which module has it depends on the system.
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { unsafe attributes.deallocate() }
    unsafe pthread_attr_init(attributes)
    defer { unsafe pthread_attr_destroy(attributes) }
    unsafe pthread_attr_setstacksize(attributes, stackSize)
    let handed = unsafe Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, attributes,
      { handed in
        guard let handed = unsafe handed else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().perform()
        return nil
      }, handed.toOpaque())
    guard code == 0 else {
      unsafe handed.release()
      throw NoThread()
    }
    self.thread = thread
  }

  /// Waits until the work is done.
  public consuming func join() { pthread_join(thread, nil) }

  /// What a thread does, as an object whose address the system can carry.
  private final class Work: Sendable {
    let perform: @Sendable () -> Void
    init(_ perform: @escaping @Sendable () -> Void) { self.perform = perform }
  }
}

/// The system starts no thread more: memory, or what a user may have of them, runs short.
public struct NoThread: Error {}
