import Testing

@testable import Scheduling

/// Something in the way of a request, and the change that takes it out of the way.
struct UnlockObstacle: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  /// What the change says, or how it begins.
  let words: String
  /// Puts it in the way of the first request.
  let edit: @Sendable (inout ScenarioContents) -> Void

  init(
    _ rule: RuleID, _ words: String, _ edit: @escaping @Sendable (inout ScenarioContents) -> Void
  ) {
    self.rule = rule
    self.words = words
    self.edit = edit
  }

  var testDescription: String { "\(rule): \(words)" }

  private static let week = AnalysisYear.span("2018-07-02", "2018-07-06")
  private static let always = AnalysisYear.span("2018-06-01", "2018-09-30")

  /// One for each kind of change.
  static let all = inTime + places + money + people + caps

  private static let inTime = [
    Self(RequestedWindow.id, "R1: may end 7 days later") {
      $0.requests[0].earliest = week.first
      $0.requests[0].latest = week.last - 1
    },
    Self(RequestedWindow.id, "R1: may begin 7 days earlier") {
      $0.requests[0].earliest = week.first + 8
      $0.requests[0].latest = week.last + 7
    },
    Self(WorkingDaysOnly.id, "R1: 1 day shorter") {
      $0.requests[0].earliest = week.first
      $0.requests[0].latest = week.last - 1
    },
    Self(CalendarClear.id, "calendar: events possible from 2018-06-01 to 2018-09-30 (summit)") {
      $0.calendar = [CalendarEntry(always, "summit", scope: .all)]
    },
    Self(SequenceOrder.id, "R1: waits for no other request") {
      $0.requests[1].venues = []
      $0.sequences = [RequestSequence(before: Ref(1), after: Ref(0))]
    },
  ]

  private static let places = [
    Self(VenueAllowed.id, "R1: held at LAO-NAT") { $0.venues[0].administration = Ref(1) },
    Self(VenueOpen.id, "BTN-NAT: open from 2018-06-01 to 2018-09-30") {
      $0.venues[0].closures = [NamedSpan(always)]
    },
    Self(VenueFits.id, "BTN-NAT: 14 more seats, with lab") {
      $0.requests[0].participants = 24
      $0.requests[0].facilities = ["lab"]
      $0.venues[0].seats = 10
    },
    Self(VenueFits.id, "BTN-NAT: with lab, with hall") {
      $0.requests[0].facilities = ["lab", "hall"]
    },
    Self(VenueRooms.id, "BTN-NAT: 1 more room") { $0.venues[0].rooms = 0 },
    Self(VenueEvents.id, "BTN-NAT: 1 more event") { $0.venues[0].maxEvents = 0 },
  ]

  private static let money = [
    Self(FundBudget.id, "CCF: budget ") {
      for fund in $0.funds.indices { $0.funds[fund].budget = 100 }
    },
    Self(FundEligible.id, "NORAD: valid 14 days longer") {
      $0.requests[0].earliest = week.first + 14
      for fund in $0.funds.indices { $0.funds[fund].until = week.last }
    },
    Self(FundEligible.id, "NORAD: valid 7 days earlier") {
      $0.requests[0].latest = week.last
      for fund in $0.funds.indices { $0.funds[fund].from = week.first + 7 }
    },
    Self(FundEligible.id, "R1: CCF may pay for it") {
      for fund in $0.funds.indices { $0.funds[fund].kinds = [.regional] }
    },
    Self(FundEligible.id, "R1: NORAD may pay for it") {
      for fund in $0.funds.indices { $0.funds[fund].venueAdministrations = [Ref(1)] }
    },
  ]

  private static let people = [
    Self(SeatQualified.id, "new-TOA-PCA-member-en: joins") {
      for expert in $0.experts.indices { $0.experts[expert].accreditations = [] }
    },
    Self(SeatLanguage.id, "R1: held in any language") {
      $0.requests[0].languages = ["fr"]
      $0.requests[0].seats[0].languages = ["fr"]
    },
    Self(NotTo.id, "KOR-01: also goes to BTN") {
      for expert in $0.experts.indices { $0.experts[expert].notTo = [Ref(0)] }
    },
    Self(ExpertAvailable.id, "WCO-01: not absent from 2018-06-01 to 2018-09-30") {
      for expert in $0.experts.indices { $0.experts[expert].absences = [NamedSpan(always)] }
    },
    // They would have to travel while they are away.
    Self(ExpertAvailable.id, "KOR-01: not absent on 2018-07-07") {
      $0.requests[0].earliest = week.first
      $0.requests[0].latest = week.last
      for expert in $0.experts.indices {
        $0.experts[expert].absences = [NamedSpan(Span(week.last + 1, week.last + 1))]
      }
    },
  ]

  private static let caps = [
    Self(MissionCap.id, "KOR-01: 1 more mission") {
      for expert in $0.experts.indices { $0.experts[expert].maxMissions = 0 }
    },
    Self(MissionDays.id, "WCO-01: 4 more days on missions") {
      for expert in $0.experts.indices { $0.experts[expert].maxDays = 3 }
    },
    Self(ReleaseCap.id, "KOR: 1 more expert on missions on one day") {
      $0.experts[3].accreditations = []
      for home in [2, 3] { $0.administrations[home].releaseCap = 0 }
    },
    Self(OfficeCapacity.id, "office: 1 more event on one day") { $0.settings.officeCapacity = 0 },
    Self(Absorption.id, "administrations: 1 free day fewer between two national events") {
      $0.requests[0].earliest = week.first + 7
      $0.requests[0].latest = week.last + 7
      $0.requests[1].earliest = week.first
      $0.requests[1].latest = week.last
    },
  ]
}

/// Whatever single rule or limit is in the way, the change that lifts it is found and verified.
struct UnlockKindsTests {
  @Test(arguments: UnlockObstacle.all)
  func `What is in the way is lifted by a change of its kind`(obstacle: UnlockObstacle) throws {
    var contents = AnalysisYear.contents
    obstacle.edit(&contents)
    let scenario = Scenario(contents)
    let delivered = [
      AnalysisYear.event(1, from: "2018-07-02", venue: 0, lead: 3),
      AnalysisYear.event(2, from: "2018-08-20", venue: 1, lead: 3),
    ].filter { Assessment(of: [$0], in: scenario).violations.isEmpty }
    let report = RemedySearch(
      for: [Ref(0)], beside: delivered, in: scenario, solvers: nil
    ).report(within: RunLimits(), withLevers: false)
    let remedies = try #require(report.remedies(of: Ref(0)))
    #expect(remedies.isPossible != true)
    let shown = remedies.unlocks.map { "\($0.rule): \($0.change.text(in: contents))" }
    #expect(shown.contains { $0.hasPrefix("\(obstacle.rule): \(obstacle.words)") }, "\(shown)")
  }

  @Test func `Every rule that can be in the way has its kind of change, but for a few`() {
    let counted = Set(Rulebook.objectives.map { $0.id })
    let limits = Rulebook.limits.map { $0.id }.filter { !counted.contains($0) }
    let rules = Set(Rulebook.eligibility.map { $0.id } + limits)
    // Nobody lifts these for one request, or one more expert does.
    let others: Set<RuleID> = [
      References.id, SeatsFilled.id, OwnAdministration.id, MentorPresent.id, Pinned.id,
      OneEvent.id, OneMissionAtATime.id,
    ]
    #expect(rules.subtracting(UnlockObstacle.all.map(\.rule)) == others)
  }
}
