import ArgumentParser
import Foundation

/// Says that memory ran out where the language's runtime only traps.
///
/// Swift ends the process when it gets no memory, some of the time without a word. Where the system limits
/// the process, a trap that comes while there is no memory left is taken for that; any other crash
/// goes its usual way. Until then `MemoryWatch` has ended most runs with a schedule.
enum LastWords {
  private static let numbers = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT]
  private static let code = ExitCode.engineFailed.rawValue
  /// A trap beside more free memory than this has another reason.
  private static let scarce = 64 << 20

  /// Listens for the rest of the process's life.
  static func prepare() {
    // The code must be there before: a handler can't allocate.
    guard code > 0 else { return }
    SignalHandler.take(numbers, by: speak)
  }

  private static let speak: @convention(c) (Int32) -> Void = { number in
    signal(number, SIG_DFL)
    guard !ProcessMemory.hasRoom(for: scarce) else {
      raise(number)
      return
    }
    Terminal.writeRaw("Memory ran out. Maybe allow more (ulimit -v).\n")
    _exit(code)
  }
}
