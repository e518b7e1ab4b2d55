import Scheduling

extension CellFormat<Int> {
  /// The largest number where nothing narrower is said.
  static let largest = 1_000_000_000

  /// How many there are of something.
  ///
  /// It has a bound, as all amounts have, so that no sum over a scenario leaves the range of `Int`:
  /// see `CostCeiling`.
  static let count = whole(0...1_000_000)

  /// What one of something costs, in currency units.
  static let price = whole(0...100_000_000)

  /// An amount that a sponsor gives, in currency units.
  static let sum = whole(0...1_000_000_000_000)

  /// A whole number in a range.
  static func whole(_ range: ClosedRange<Int>) -> Self {
    CellFormat(
      name: "whole number\(suffix(range))", placeholder: range.lowerBound,
      parse: { text throws(CellFault) in
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
          throw CellFault("is not a whole number", advice: WrittenNumber.advice(for: text))
        }
        let isNegative = text.hasPrefix("-")
        let number = Int(text) ?? (isNegative ? .min : .max)
        guard number >= range.lowerBound else {
          throw CellFault("is less than \(range.lowerBound)")
        }
        guard number <= range.upperBound else {
          throw CellFault("is more than \(range.upperBound)")
        }
        return number
      }, text: { String($0) }, shape: .number)
  }

  /// A whole number from a lower bound to a thousand million.
  static func whole(_ range: PartialRangeFrom<Int>) -> Self {
    whole(range.lowerBound...max(range.lowerBound, largest))
  }

  private static func suffix(_ range: ClosedRange<Int>) -> String {
    guard range.upperBound != largest else {
      return range.lowerBound == 0 ? "" : " ≥ \(range.lowerBound)"
    }
    return " \(range.lowerBound)–\(range.upperBound)"
  }
}

extension CellFormat<ExactDecimal> {
  /// A decimal number with at most six digits after the point, in a range.
  static func decimal(_ range: ClosedRange<ExactDecimal>) -> Self {
    CellFormat(
      name: "number \(range.lowerBound)–\(range.upperBound)", placeholder: range.lowerBound,
      parse: { text throws(CellFault) in
        guard let number = ExactDecimal(text) else {
          throw CellFault(
            "is not a number with up to six digits after the point",
            advice: WrittenNumber.decimalAdvice(for: text))
        }
        guard range.contains(number) else {
          throw CellFault("is not between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
      }, text: \.description, shape: .number)
  }
}

extension CellFormat<Double> {
  /// An angle in degrees, in a range.
  static func degrees(_ range: ClosedRange<Double>) -> Self {
    let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    return CellFormat(
      name: "degrees \(low)–\(high)", placeholder: 0,
      parse: { text throws(CellFault) in
        guard text.utf8.allSatisfy({ "-.0123456789".utf8.contains($0) }), let angle = Double(text)
        else {
          throw CellFault("is not a number", advice: WrittenNumber.decimalAdvice(for: text))
        }
        guard range.contains(angle) else {
          throw CellFault("is not between \(low) and \(high)")
        }
        return angle
      }, text: { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }, shape: .number)
  }
}
