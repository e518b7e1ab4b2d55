/// The calendar days from a first to a last one, both included.
public struct Span: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, never before the first.
  public let last: Day

  /// Spans two days; a last day before the first is taken as the first.
  public init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = max(first, last)
  }

  /// The number of calendar days.
  public var length: Int { last - first + 1 }

  /// The numbers of the days.
  public var numbers: ClosedRange<Int> { first.number...last.number }

  /// Every day in order.
  public var days: [Day] { numbers.map(Day.init(number:)) }

  /// Whether a day lies in the span.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether the other span lies in this one.
  public func contains(_ other: Span) -> Bool { first <= other.first && other.last <= last }

  /// Whether the two share a day.
  public func overlaps(_ other: Span) -> Bool { first <= other.last && other.first <= last }

  /// The span with days added before and after it.
  public func widened(before: Int, after: Int) -> Span { Span(first - before, last + after) }
}

extension Span: CustomStringConvertible {
  /// The span as `2018-07-02..2018-07-06`.
  public var description: String { "\(first)..\(last)" }
}
