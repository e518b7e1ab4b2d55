/// An argument by which no scenario can be generated.
public enum GenerationError: Error, Hashable, Sendable {
  /// A number that was ordered is out of range.
  case number(String, Int, ClosedRange<Int>)
  /// The tightness is not from 0 to 1.
  case tightness(Double)
}

extension GenerationError: CustomStringConvertible {
  /// The sentence for the person at the terminal.
  public var description: String {
    switch self {
    case .number(let name, let value, let range):
      let most = range.upperBound == .max ? "from 0" : "from 0 to \(range.upperBound)"
      let nearest = min(max(value, range.lowerBound), range.upperBound)
      return "--\(name) is \(value), not a whole number \(most). Maybe write \(nearest)."
    case .tightness(let value):
      return "--tightness is \(value), not a number from 0 to 1."
        + " Maybe leave it out, which means 0.5."
    }
  }
}
