@testable import Scheduling

/// Two months of a small office, to be made hard for its requests by each test.
enum AnalysisYear {
  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  static func span(_ first: String, _ last: String) -> Span { Span(day(first), day(last)) }

  /// A scenario of four national requests by two administrations, with experts, funds and room for all.
  static var contents: ScenarioContents {
    var settings = Settings(name: "Two months", period: span("2018-07-01", "2018-08-31"))
    settings.fare.base = 1000
    settings.fare.perKm = ExactDecimal(0)
    settings.absorptionDays = 3
    var contents = ScenarioContents(settings: settings)
    contents.topics = [Topic(id: "PCA"), Topic(id: "VAL")]
    contents.categories = [Category(id: "TOA")]
    contents.administrations = [
      Administration(code: "BTN", subregion: "SA", perDiem: 200),
      Administration(code: "LAO", subregion: "SEA", perDiem: 150),
      Administration(code: "KOR", subregion: "ECWA", isContributor: true, perDiem: 250),
      Administration(code: "JPN", subregion: "ECWA", perDiem: 300, releaseCap: 2),
    ]
    contents.experts = experts
    contents.venues = [
      Venue(id: "BTN-NAT", administration: Ref(0), kind: .national, dayCost: 400),
      Venue(id: "LAO-NAT", administration: Ref(1), kind: .national, dayCost: 300),
    ]
    contents.funds = [Fund(id: "CCF", budget: 100_000), Fund(id: "NORAD", budget: 50_000)]
    contents.requests = [
      request("R1", of: 0), request("R2", of: 0), request("R3", of: 1), request("R4", of: 1),
    ]
    contents.targets = [
      Target(id: "events", measure: .events, atLeast: 5, weight: 2),
      Target(id: "reach", measure: .beneficiaries, atLeast: 2),
      Target(id: "accredited", measure: .expertShare, atLeast: 50),
      Target(id: "contributors", measure: .contributorShare, atLeast: 75, weight: 3),
    ]
    return contents
  }

  /// An expert of Korea, one of Japan twice, one of the WCO, one of the office.
  private static var experts: [Expert] {
    let full = [Accreditation(category: Ref(0), topic: Ref(0))]
    return [
      Expert(id: "KOR-01", administration: Ref(2), accreditations: full),
      Expert(id: "JPN-01", administration: Ref(3), accreditations: full),
      Expert(id: "JPN-02", administration: Ref(3), languages: ["ja"], accreditations: full),
      Expert(id: "WCO-01", organisation: .wco, administration: Ref(3), accreditations: full),
      Expert(id: "ROCB-1", organisation: .office, administration: Ref(2), subregions: ["ECWA"]),
    ]
  }

  /// A week's workshop on audit for one administration, with a lead and a desk officer.
  static func request(_ id: String, of administration: Int) -> Request {
    Request(
      id: id, kind: .national, beneficiaries: [Ref(administration)], topic: Ref(0), days: 5,
      languages: ["en"],
      seats: [
        Seat(role: "lead", categories: [Ref(0)], topic: Ref(0), languages: ["en"]),
        Seat(role: "desk", topic: Ref(0), organisations: [.office], isOptional: true),
      ])
  }

  /// A draft by construction.
  static func draft(_ contents: ScenarioContents) -> Draft {
    let scenario = Scenario(contents)
    let result = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 8)) { _ in }
    return Draft(result, for: scenario)
  }

  /// An event with a lead and nobody at the desk.
  static func event(_ request: Int, from day: String, venue: Int, fund: Int = 0, lead: Int) -> Event
  {
    let first = Self.day(day)
    return Event(
      Placement(Ref(request), span: Span(first, first + 4), venue: Ref(venue), fund: Ref(fund)),
      team: [.init(seat: 0, expert: Ref(lead))])
  }
}
