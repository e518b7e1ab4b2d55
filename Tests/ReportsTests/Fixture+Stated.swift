@testable import Scheduling

extension Fixture {
  /// A schedule typed by hand: a Saturday, an expert twice, a wrong cost, two unknowns.
  static let stated = StatedSchedule(
    events: [
      .init(
        request: "R05", firstDay: day("2018-07-07"), venue: "BTN-NAT", fund: "CCF-KOR", cost: 61,
        team: [
          .init(role: "lead", expert: "KOR-01"), .init(role: "manager", expert: "KOR-01"),
        ]),
      .init(request: "R07", venue: "KOR-RTC"),
    ])

  static var scenario: Scenario { Scenario(contents) }

  static var assessment: Assessment { Assessment(of: stated, in: scenario) }
}
