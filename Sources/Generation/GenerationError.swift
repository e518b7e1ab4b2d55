/// Why no scenario was generated.
public enum GenerationError: Error, Hashable, Sendable {
  /// A number that was ordered is out of range.
  case number(String, Int, ClosedRange<Int>)
  /// The tightness is not from 0 to 1.
  case tightness(Double)
  /// The folder holds something.
  case folderNotEmpty(String, holds: String)
  /// There is something at the folder's path that is none.
  case notAFolder(String)
  /// The folder's path is blank.
  case blankFolder
}

extension GenerationError: CustomStringConvertible {
  /// The sentence for the person at the terminal.
  public var description: String {
    switch self {
    case .number(let name, let value, let range):
      let most = range.upperBound == .max ? "0" : "0 to \(range.upperBound)"
      return "--\(name) \(value) is not a whole number from \(most)."
        + " Maybe write \(value < 0 ? 0 : range.upperBound)."
    case .tightness(let value):
      return "--tightness \(value) is not a number from 0 to 1."
        + " Maybe leave it out: 0.5, or write 0 for budgets that do not bind."
    case .folderNotEmpty(let path, let name):
      return "\(path): is not empty: it holds \(name)."
        + " Maybe give a new folder; nothing that exists is written over."
    case .notAFolder(let path):
      return "\(path): is a file, not a folder. Maybe give a new folder."
    case .blankFolder:
      return "The folder is blank. Maybe write a name for it, such as scenarios/synthetic-50."
    }
  }
}
