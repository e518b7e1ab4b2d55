import Dispatch
import Foundation
import IntegerProgramming

/// Turns Ctrl-C and a polite kill into an interrupt; the second one ends the process at once.
struct InterruptSignals {
  private let sources: [(signal: Int32, source: any DispatchSourceSignal)]

  /// Listens, until stopped.
  init(raising interrupt: Interrupt) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Self.receive(number, interrupt) }
      source.resume()
      return (number, source)
    }
  }

  /// Gives the signals back their usual meaning.
  func stop() {
    for (number, source) in sources {
      source.cancel()
      signal(number, SIG_DFL)
    }
  }

  private static func receive(_ number: Int32, _ interrupt: Interrupt) {
    guard !interrupt.isRaised else { _exit(128 + number) }
    interrupt.raise()
    if Terminal.showsProgress { Console.warn("") }
    Console.warn("Interrupted: taking the best schedule known. Once more to end at once.")
  }
}
