/// Whole numbers and ratios as people read them; files hold them without separators.
public enum Amount {
  /// A number with a comma between thousands, such as `18,400`.
  public static func text(_ amount: Int) -> String {
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
  public static func text(orNoLimit amount: Int?) -> String { amount.map(text) ?? "no limit" }

  /// A number where nil is something not known.
  public static func text(orUnknown amount: Int?) -> String { amount.map(text) ?? "?" }

  /// A number of things, such as `1 event` or `1,200 events`.
  public static func text(_ amount: Int, _ thing: String) -> String {
    "\(text(amount)) \(thing)\(amount == 1 ? "" : "s")"
  }

  /// A ratio in percent with one decimal, never 0 for what isn't.
  public static func percent(_ ratio: Double) -> String {
    guard ratio != 0 else { return "0 %" }
    guard let tenths = Int(exactly: (abs(ratio) * 1000).rounded()) else { return "over 100 %" }
    guard tenths > 0 else { return "under 0.1 %" }
    return "\(ratio < 0 ? "-" : "")\(text(tenths / 10)).\(tenths % 10) %"
  }
}
