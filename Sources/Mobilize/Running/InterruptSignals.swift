import Foundation
import IntegerProgramming
import Synchronization

/// Turns Ctrl-C and a polite kill into an interrupt; the second one ends the process at once.
///
/// The first gives the signals back their usual meaning before anything else, so the second is the
/// system's affair and works whatever the process is doing. What a handler may do is little: it raises
/// a flag and writes bytes that are there already.
enum InterruptSignals {
  private static let interrupt = Interrupt()
  private static let isQuiet = Atomic(false)
  private static let isTerminal = Atomic(false)
  private static let numbers = [SIGINT, SIGTERM]

  /// Listens from now on; the interrupt that is raised is the same each time.
  static func listen() -> Interrupt {
    // A handler must not be the first to touch these: that may allocate.
    isQuiet.store(Console.verbosity == .quiet, ordering: .relaxed)
    isTerminal.store(Terminal.showsProgress, ordering: .relaxed)
    if !interrupt.isRaised { SignalHandler.take(numbers, by: receive) }
    return interrupt
  }

  private static let receive: @convention(c) (Int32) -> Void = { _ in
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
    interrupt.raise()
    guard !isQuiet.load(ordering: .relaxed) else { return }
    if isTerminal.load(ordering: .relaxed) { Terminal.writeRaw("\r\u{1B}[K") }
    Terminal.writeRaw("Interrupted: taking the best schedule known. Once more to end at once.\n")
  }
}
