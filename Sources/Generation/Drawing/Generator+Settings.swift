import Scheduling

extension Generator {
  /// The period and the limits of an order: a fiscal year agreed in mid-July, as the office's is.
  static func settings(_ order: GenerationOrder) -> Settings {
    // 1 July 2026 to 30 June 2027: days 20,635 to 20,999 since 1 January 1970.
    let period = Span(Day(number: 20_635), Day(number: 20_999))
    let plural = order.requests == 1 ? "" : "s"
    var settings = Settings(
      name: "Synthetic year of \(order.requests) request\(plural), seed \(order.seed)",
      period: period)
    settings.planningDate = period.first + 14
    settings.noticeWeeks = 4
    settings.officeCapacity = max(4, (4 * order.requests + 49) / 50)
    return settings
  }
}
