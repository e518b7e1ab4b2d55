/// Guesses the number that somebody wrote in a way the files don't.
enum WrittenNumber {
  /// What to write for a whole number, where it can be guessed.
  static func advice(for text: String) -> String? {
    if let number = words.firstIndex(of: text.lowercased()) { return "write \(number)" }
    let compact = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" && $0 != "_" }
    if let digits = whole(compact) { return "write \(digits)" }
    let groups = compact.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    if isGrouped, let digits = whole(groups.joined()) { return "write \(digits)" }
    let parts = compact.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }),
      let digits = whole(String(parts[0]))
    else { return nil }
    return "write \(digits)"
  }

  /// What to write for a decimal number, where it can be guessed.
  static func decimalAdvice(for text: String) -> String? {
    let point = text.replacing(",", with: ".")
    let isDecimal = point.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
    guard point != text, isDecimal, Double(point) != nil else { return advice(for: text) }
    return "write \(point)"
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
  ]

  private static func whole(_ text: String) -> Int? {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    return digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 } ? Int(digits) : nil
  }
}
