/// A file that could not be written.
public struct WritingError: Error, CustomStringConvertible {
  /// The file.
  public var path: String
  /// Why, as the end of a sentence.
  public var reason: String

  /// The sentence for the person at the terminal.
  public var description: String { "\(path): can't be written: \(reason)." }
}
