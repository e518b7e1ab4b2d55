public import Scheduling

/// When a calendar was written: a time of the day in Coordinated Universal Time.
public struct Stamp: Hashable, Sendable {
  /// The time as RFC 5545 writes it, such as `20180701T000000Z`.
  let basic: String

  /// The beginning of a day.
  public init(_ day: Day) {
    basic = day.description.replacing("-", with: "") + "T000000Z"
  }

  /// The time written as `2018-07-01T00:00:00Z` or `2018-07-01`; nil for anything else.
  public init?(_ text: String) {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    self.init(day)
    guard text.utf8.count > 10 else { return }
    let time = text.dropFirst(11).split(separator: ":", omittingEmptySubsequences: false)
    guard text.utf8.count == 20, text.dropFirst(10).first == "T", text.last == "Z",
      time.count == 3, let hour = Self.number(time[0], below: 24),
      let minute = Self.number(time[1], below: 60),
      let second = Self.number(time[2].dropLast(), below: 60)
    else { return nil }
    self.init(basic: "\(basic.prefix(9))\(hour)\(minute)\(second)Z")
  }

  private init(basic: String) { self.basic = basic }

  /// Two digits that are a number below another.
  private static func number(_ text: Substring, below limit: Int) -> Substring? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Int(text), value < limit
    else { return nil }
    return text
  }
}
