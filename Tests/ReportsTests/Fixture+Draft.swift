@testable import Scheduling

extension Fixture {
  static let audit = Event(
    Placement(Ref(0), span: span("2018-07-02", "2018-07-06"), venue: Ref(0), fund: Ref(0)),
    team: [
      .init(seat: 0, expert: Ref(0)), .init(seat: 1, expert: Ref(3)),
      .init(seat: 2, expert: Ref(1)),
    ])

  static let forum = Event(
    Placement(Ref(1), span: span("2018-07-30", "2018-08-01"), venue: Ref(1), fund: Ref(1)),
    team: [])

  static let unmet = [
    UnmetRequest(
      request: Ref(2), cause: .impossible,
      reasons: [
        .init(
          rule: "expert-available", subject: "lead", count: 1,
          text: "1 expert is absent in every week of the window"),
        .init(
          rule: "seat-language", subject: "lead", count: 3, text: "3 experts speak no Lao"),
        .init(
          rule: "venue-open", subject: "placements", count: 1200,
          text: "1,200 placements meet a closure"),
      ]),
    UnmetRequest(
      request: Ref(3), cause: .crowdedOut,
      reasons: [
        .init(
          rule: "fund-budget", subject: "placements", count: 4,
          text: "CCF-KOR is spent on R05")
      ]),
  ]

  static let totals = Totals(
    funds: [
      .init(fund: Ref(0), events: 1, budget: 30000, committed: 9200, left: 20800),
      .init(fund: Ref(1), events: 1, budget: nil, committed: 8063, left: nil),
    ],
    experts: [
      .init(expert: Ref(0), missions: 1, days: 7), .init(expert: Ref(1), missions: 1, days: 7),
      .init(expert: Ref(2), missions: 0, days: 0), .init(expert: Ref(3), missions: 1, days: 7),
    ],
    administrations: [
      .init(administration: Ref(0), missions: 0, days: 0, events: 1, hosted: 1),
      .init(administration: Ref(2), missions: 1, days: 7, events: 0, hosted: 1),
      .init(administration: Ref(3), missions: 1, days: 7, events: 0, hosted: 0),
    ],
    subregions: [
      .init(subregion: "SA", requests: 2, events: 1),
      .init(subregion: "SEA", requests: 1, events: 0),
    ],
    targets: [
      .init(target: 0, reached: 1, needed: 2, shortfall: 1),
      .init(target: 1, reached: 1, needed: 1, shortfall: 0),
    ],
    months: [.init(month: "2018-07", events: 2, cost: 17263)])

  static let letters = [
    Letter(
      administration: Ref(3), manager: Ref(3),
      asks: [
        .init(
          request: Ref(0), role: "lead", expert: Ref(0), mission: span("2018-07-01", "2018-07-07"),
          substitutes: [Ref(2)])
      ]),
    Letter(
      administration: Ref(2), manager: nil,
      asks: [
        .init(
          request: Ref(0), role: "shadow", expert: Ref(1),
          mission: span("2018-07-01", "2018-07-07"), substitutes: [])
      ]),
  ]

  /// The draft of a scenario like the fixture's.
  static func draft(_ contents: ScenarioContents = contents) -> Draft {
    let scenario = Scenario(contents)
    let assessment = Assessment(of: [audit, forum], in: scenario)
    let bounds: [Int?] = [0, 0, 8, 3, nil, nil]
    return Draft(
      scenario: scenario, events: assessment.events,
      run: RunReport(
        engine: "columns", stopped: .timeLimit, seed: 7, iterations: 12, columns: 3456, nodes: 5),
      levels: zip(Level.allCases, bounds).map {
        LevelResult(level: $0, value: assessment.levels[$0], bound: $1)
      },
      terms: assessment.terms, unmet: unmet, totals: totals, letters: letters)
  }
}
