/// Finds the year in a name.
enum YearNames {
  /// The name with every year one later: `ROCB A/P 2018/19` becomes `ROCB A/P 2019/20`.
  static func next(_ name: String) -> String {
    let moved = name.replacing(/\b(20[0-9]{2})([\/–-])?([0-9]{2}\b)?/) { match in
      let year = (Int(match.output.1) ?? 0) + 1
      guard let separator = match.output.2, match.output.3 != nil else {
        return "\(year)\(match.output.2 ?? "")\(match.output.3 ?? "")"
      }
      let short = (year + 1) % 100
      return "\(year)\(separator)\(short < 10 ? "0" : "")\(short)"
    }
    return moved == name ? "\(name), the next period" : moved
  }
}
