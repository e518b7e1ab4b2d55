/// A file that could not be written.
public struct WritingError: Error, CustomStringConvertible {
  /// The file.
  public var path: String
  /// Why, as the end of a sentence.
  public var reason: String

  /// Says why a file could not be written.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The sentence for the person at the terminal.
  public var description: String { "\(path): can't be written: \(reason)." }
}
