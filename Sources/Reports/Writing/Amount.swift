/// Whole numbers as people read them; files hold them without separators.
enum Amount {
  /// A number with a comma between thousands, such as `18,400`.
  static func text(_ amount: Int) -> String {
    let digits = String(amount.magnitude)
    let head = (digits.count - 1) % 3 + 1
    var groups = [String(digits.prefix(head))]
    var rest = digits.dropFirst(head)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return (amount < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// A number where nil is no limit.
  static func text(orNoLimit amount: Int?) -> String { amount.map(text) ?? "no limit" }

  /// A number where nil is something not known.
  static func text(orUnknown amount: Int?) -> String { amount.map(text) ?? "?" }

  /// A number of things, such as `1 event` or `1,200 events`.
  static func text(_ amount: Int, _ thing: String) -> String {
    "\(text(amount)) \(thing)\(amount == 1 ? "" : "s")"
  }
}
