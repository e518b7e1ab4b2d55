import IntegerProgramming
import Synchronization

/// Ends a run while there is still memory to write what it has found.
///
/// A run that memory cuts short is one whose engine failed: what it had found is kept.
final class MemoryWatch: Sendable {
  /// What is asked of the system.
  struct System: Sendable {
    /// The bytes in use, if the system tells.
    var resident: @Sendable () -> Int? = { ProcessMemory.resident }
    /// Whether the system limits the process.
    var isLimited: @Sendable () -> Bool = { ProcessMemory.isLimited }
    /// Whether there are so many bytes more.
    var hasRoom: @Sendable (Int) -> Bool = { ProcessMemory.hasRoom(for: $0) }
  }

  private static let pause = 50
  private static let leastReserve = 16 << 20

  private let limit: Int?
  private let isLimited: Bool
  /// The bytes left for the report, which needs about what reading the scenario did.
  private let reserve: Int
  private let interrupt: Interrupt
  private let system: System
  private let found = Mutex<MemoryShortage?>(nil)

  /// Watches for a run.
  ///
  /// - Parameters:
  ///   - mebibytes: The memory at which the run ends; nil is as much as there is.
  ///   - interrupt: What is raised to end it.
  ///   - system: What tells how much there is.
  init(mebibytes: Int?, raising interrupt: Interrupt, system: System = System()) {
    limit = mebibytes.map { $0 << 20 }
    isLimited = system.isLimited()
    reserve = max(Self.leastReserve, (system.resident() ?? 0) / 2)
    self.interrupt = interrupt
    self.system = system
  }

  /// What memory ran short of, if the run was ended for that.
  var shortage: MemoryShortage? { found.withLock(\.self) }

  /// Does some work while the memory is watched.
  ///
  /// - Throws: `MemoryShortage` when there is not enough even to watch it.
  func watching<Value>(_ work: () throws(MemoryShortage) -> Value) throws(MemoryShortage) -> Value {
    guard limit != nil || isLimited else { return try work() }
    check()
    let ticker = try Ticker(every: Self.pause) { self.check() }
    let result = Result { () throws(MemoryShortage) in try work() }
    ticker.stop()
    return try result.get()
  }

  /// Ends the run if memory has run short, unless the user ended it before.
  func check() {
    guard !interrupt.isRaised, let shortage = lack else { return }
    found.withLock { $0 = shortage }
    interrupt.raise()
  }

  private var lack: MemoryShortage? {
    if let limit, let resident = system.resident(), resident >= limit {
      return MemoryShortage("\(resident >> 20) of at most \(limit >> 20) MiB are in use")
    }
    guard isLimited, !system.hasRoom(reserve) else { return nil }
    return MemoryShortage("the system gives the program no \(reserve >> 20) MiB more")
  }
}
