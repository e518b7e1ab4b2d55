import Scheduling
import Synchronization

/// One line at a terminal that tells how far a command has come, rewritten in place.
///
/// It is not there in the first second, which is as long as people wait without wondering.
final class ProgressLine: Sendable {
  /// The milliseconds between two looks of the line.
  static let pause = 200
  private static let patience = 1.0

  private struct State {
    var phase = "starting"
    var run: Scheduling.Progress?
    var requestedWeight = 0
    var isShown = false
  }

  private let elapsed: @Sendable () -> Double
  private let width: @Sendable () -> Int
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// Prepares a line.
  ///
  /// - Parameters:
  ///   - elapsed: The seconds since the command began.
  ///   - width: The terminal's columns.
  ///   - write: Writes to the terminal.
  init(
    elapsed: @escaping @Sendable () -> Double,
    width: @escaping @Sendable () -> Int = { Terminal.progressWidth },
    write: @escaping @Sendable (String) -> Void
  ) {
    self.elapsed = elapsed
    self.width = width
    self.write = write
  }

  /// Takes what the command does next.
  func enter(_ phase: String) {
    state.withLock {
      $0.phase = phase
      $0.run = nil
    }
  }

  /// Takes the weight of all requests of a run.
  func weigh(_ requestedWeight: Int) { state.withLock { $0.requestedWeight = requestedWeight } }

  /// Takes news of a run.
  func take(_ news: Scheduling.Progress) { state.withLock { $0.run = news } }

  /// Rewrites the line.
  func show() {
    let seconds = elapsed()
    guard seconds >= Self.patience else { return }
    state.withLock { state in
      let text = ProgressText(
        phase: state.phase, run: state.run, requestedWeight: state.requestedWeight,
        seconds: seconds
      ).text
      write("\r\(text.prefix(width() - 1))\u{1B}[K")
      state.isShown = true
    }
  }

  /// Does something at the terminal while the line is away.
  func away(_ work: () -> Void) {
    state.withLock { state in
      if state.isShown { write("\r\u{1B}[K") }
      state.isShown = false
      work()
    }
  }
}
