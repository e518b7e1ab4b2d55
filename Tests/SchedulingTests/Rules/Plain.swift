@testable import Scheduling
import TestSupport
import Testing

/// A scenario in which nothing stands in the way, for tests to change in one respect.
///
/// Three administrations: HOM lends experts, HST hosts (a day of travel from HOM), FAR is two days
/// from HST. Nobody has a weekend. Day 0 is Monday, 2 July 2018.
struct Plain {
  static let home = Ref<Administration>(0)
  static let host = Ref<Administration>(1)
  static let far = Ref<Administration>(2)

  var contents: ScenarioContents
  var baseline: [BaselineEvent]?

  init() {
    let period = Span(Self.day(-1), Self.day(181))
    contents = ScenarioContents(settings: Settings(name: "Plain", period: period))
    contents.settings.absorptionDays = nil
    contents.topics = [Topic(id: "T0"), Topic(id: "T1")]
    contents.categories = [Category(id: "C0"), Category(id: "C1")]
    contents.administrations = [
      Administration(code: "HOM", subregion: "N", longitude: 0, weekend: []),
      Administration(code: "HST", subregion: "S", longitude: 10, weekend: []),
      Administration(code: "FAR", subregion: "other", longitude: 100, weekend: []),
    ]
    let everything = Accreditation(category: Ref(0), topic: nil)
    contents.experts = (0..<4).map {
      Expert(id: "E\($0)", administration: Self.home, accreditations: [everything])
    }
    contents.venues = [Venue(id: "V0", administration: Self.host, kind: .rtc, rooms: 9)]
    contents.funds = [Fund(id: "F0")]
    let seat = Seat(role: "lead", categories: [Ref(0)], topic: Ref(0))
    contents.requests = (0..<4).map {
      Request(
        id: "R\($0)", kind: .national, beneficiaries: [Self.host], topic: Ref(0), days: 3,
        seats: [seat])
    }
  }

  /// The day so many days after Monday, 2 July 2018.
  static func day(_ number: Int) -> Day { Day(number: 17_714 + number) }

  /// The days from one to another.
  static func days(_ range: ClosedRange<Int>) -> Span {
    Span(day(range.lowerBound), day(range.upperBound))
  }

  /// An event of a request that begins on a day; expert n sits in seat n unless it says otherwise.
  func event(
    _ request: Int, on first: Int, venue: Int = 0, fund: Int = 0, team: [Int?] = [0]
  ) -> Event {
    let place = contents.venues[venue].administration
    let span = Scenario(contents).span(of: Ref(request), from: Self.day(first), in: place)
    return Event(
      Placement(Ref(request), span: span, venue: Ref(venue), fund: Ref(fund)),
      team: team.enumerated().compactMap { seat, expert in
        expert.map { Event.Assignment(seat: seat, expert: Ref($0)) }
      })
  }

  /// The rules that events break, on which the assessment, the naive restatement, the catalogue and the
  /// ledger must agree.
  func broken(_ events: Event..., location: SourceLocation = #_sourceLocation) -> [RuleID] {
    let scenario = Scenario(contents, baseline: baseline)
    let found = Set(Assessment(of: events, in: scenario).violations.map(\.rule))
    let naive = Naive(contents, baseline: baseline)
    let restated = naive.brokenRules(events.compactMap(naive.event))
    #expect(found == restated, sourceLocation: location)
    #expect(fits(events, scenario) == found.isEmpty, sourceLocation: location)
    return found.sorted()
  }

  /// What a rule counts over events, on which the assessment and the naive restatement must agree.
  func value(
    of rule: RuleID, _ events: [Event], location: SourceLocation = #_sourceLocation
  ) -> Int? {
    let naive = Naive(contents, baseline: baseline)
    let restated = naive.terms(events.compactMap(naive.event)).first { $0.rule == rule }
    let terms = Assessment(of: events, in: Scenario(contents, baseline: baseline)).terms
    let value = terms.first { $0.rule == rule }?.value
    #expect(value == restated?.value, sourceLocation: location)
    return value
  }

  /// Whether an engine could draft the events in this order.
  private func fits(_ events: [Event], _ scenario: Scenario) -> Bool {
    let catalogue = Catalogue(of: scenario)
    var ledger = Ledger(catalogue.lines)
    for event in events {
      guard let column = catalogue.column(of: event), ledger.take(column) else { return false }
    }
    return true
  }
}
