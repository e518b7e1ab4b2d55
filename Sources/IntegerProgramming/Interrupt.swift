import Synchronization

/// A request, from any thread, that solves stop soon and return what they have.
public final class Interrupt: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Creates a request that has not been made yet.
  public init() {}

  /// Whether the request has been made.
  public var isRaised: Bool { flag.load(ordering: .relaxed) }

  /// Makes the request, for good.
  public func raise() { flag.store(true, ordering: .relaxed) }
}
