@testable import Scheduling

/// A year of four requests, two of them delivered, small enough to check by hand.
enum Fixture {
  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  static func span(_ first: String, _ last: String) -> Span { Span(day(first), day(last)) }

  static var settings: Settings {
    var settings = Settings(
      name: "Small year 2018/19", period: span("2018-07-01", "2019-06-30"))
    settings.fare.base = 1000
    settings.fare.perKm = ExactDecimal(0)
    return settings
  }

  static var contents: ScenarioContents {
    var contents = ScenarioContents(settings: settings)
    contents.isSynthetic = true
    contents.topics = [Topic(id: "PCA", name: "Post-clearance audit"), Topic(id: "VAL")]
    contents.categories = [Category(id: "TOA"), Category(id: "ET")]
    contents.administrations = administrations
    contents.experts = experts
    contents.venues = [
      Venue(
        id: "BTN-NAT", name: "Customs house", administration: Ref(0), city: "Paro",
        kind: .national, dayCost: 400),
      Venue(id: "KOR-RTC", administration: Ref(2), city: "Cheonan", kind: .rtc, dayCost: 1000),
    ]
    contents.funds = [
      Fund(id: "CCF-KOR", name: "Fund of Korea", donor: "Korea", budget: 30000),
      Fund(id: "NORAD", donor: "Norway"),
    ]
    contents.requests = requests
    contents.targets = [
      Target(
        id: "national", description: "Deliver two national workshops", measure: .events,
        filter: .init(kinds: [.national]), atLeast: 2, weight: 3),
      Target(id: "regional", measure: .events, filter: .init(kinds: [.regional]), atLeast: 1),
    ]
    return contents
  }

  private static var administrations: [Administration] {
    [
      Administration(code: "BTN", name: "Bhutan", subregion: "SA", perDiem: 200),
      Administration(code: "LAO", name: "Lao PDR", subregion: "SEA", perDiem: 150),
      Administration(code: "KOR", name: "Korea", subregion: "ECWA", perDiem: 250),
      Administration(code: "JPN", name: "Japan", subregion: "ECWA", perDiem: 300),
    ]
  }

  private static var experts: [Expert] {
    let audit = Accreditation(category: Ref(0), topic: Ref(0))
    let trainer = Accreditation(category: Ref(1), topic: nil, status: .pre)
    return [
      Expert(
        id: "JPN-02", name: "Audit adviser", administration: Ref(3), accreditations: [audit]),
      Expert(id: "KOR-01", administration: Ref(2), accreditations: [trainer]),
      Expert(id: "KOR-03", administration: Ref(2), accreditations: [audit]),
      Expert(
        id: "ROCB-SA", name: "Desk for East Asia", organisation: .office, administration: Ref(3),
        subregions: ["ECWA"]),
    ]
  }

  private static var requests: [Request] {
    let lead = Seat(role: "lead", categories: [Ref(0)], topic: Ref(0))
    let manager = Seat(role: "manager", topic: Ref(0))
    let shadow = Seat(
      role: "shadow", categories: [Ref(1)], topic: Ref(1), status: .pre, isOptional: true)
    return [
      Request(
        id: "R05", title: "Post-clearance audit, Bhutan", kind: .national,
        beneficiaries: [Ref(0)], topic: Ref(0), days: 5, weight: 8, seats: [lead, manager, shadow]),
      Request(
        id: "R07", title: "Valuation forum", kind: .regional,
        beneficiaries: (0..<4).map(Ref.init), topic: Ref(1), days: 3, delegates: 3, weight: 16),
      Request(
        id: "R08", title: "Advanced valuation, Lao PDR", kind: .national, beneficiaries: [Ref(1)],
        topic: Ref(1), days: 5, weight: 8, seats: [lead]),
      Request(
        id: "R09", title: "Audit follow-up", kind: .national, beneficiaries: [Ref(0)],
        topic: Ref(0), days: 2, weight: 2, status: .tentative),
      Request(
        id: "R10", title: "Withdrawn", kind: .national, beneficiaries: [Ref(0)], topic: Ref(0),
        days: 2, status: .cancelled),
    ]
  }
}
