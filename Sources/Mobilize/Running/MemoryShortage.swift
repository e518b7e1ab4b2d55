/// Memory ran short, and what did not fit.
struct MemoryShortage: Error, Equatable, CustomStringConvertible {
  /// What happened, as the end of a sentence.
  let reason: String

  /// Says what happened, as the end of a sentence without its full stop.
  init(_ reason: String) { self.reason = reason }

  /// What happened, as a sentence without its full stop.
  var description: String { "memory ran short: \(reason)" }

  /// The system starts no thread more.
  static let noThread = MemoryShortage("no thread could be started")

  /// What to do, as a sentence.
  static let advice = "Maybe allow more (ulimit -v, --memory-limit)."
}
