/// What each rule's count says, as a planner reads it: the one place where evidence gets its words.
struct ReasonWording {
  /// What one and what several are or do.
  struct Phrase {
    let one: String
    let many: String

    init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }

    /// The phrase for a count, such as `3 experts speak no French`.
    func text(_ count: Int, _ thing: String) -> String {
      "\(Amount.text(count, thing)) \(count == 1 ? one : many)"
    }

    /// The phrase for a count of those just named, such as `3 speak no French`.
    func text(_ count: Int) -> String { "\(Amount.text(count)) \(count == 1 ? one : many)" }
  }

  /// What bars an expert from a seat wherever and whenever.
  ///
  /// `{accreditation}` and `{languages}` stand for what the seat asks for, `{when}` for the days.
  private static let experts: [RuleID: Phrase] = [
    RequestedWindow.id: Phrase(
      "is not in the team with which the event has begun",
      "are not in the team with which the event has begun"),
    CalendarClear.id: Phrase(
      "is of the office, whose calendar is full {when}",
      "are of the office, whose calendar is full {when}"),
    SeatQualified.id: Phrase(
      "is not qualified{accreditation}", "are not qualified{accreditation}"),
    SeatLanguage.id: Phrase("speaks no {languages}", "speak no {languages}"),
    OwnAdministration.id: Phrase("is from the beneficiary", "are from the beneficiary"),
    NotTo.id: Phrase("does not travel there", "do not travel there"),
    ExpertAvailable.id: Phrase(
      "is absent {when}", "are absent {when}"),
    Pinned.id: Phrase("has declined", "have declined"),
    OneMissionAtATime.id: Phrase(
      "is on a mission or resting {when}",
      "are on a mission or resting {when}"),
    MissionCap.id: Phrase("has no mission left", "have no mission left"),
    MissionDays.id: Phrase("has too few mission days left", "have too few mission days left"),
    ReleaseCap.id: Phrase(
      "is of an administration that releases no more",
      "are of administrations that release no more"),
    MentorPresent.id: Phrase(
      "would leave nobody fully accredited beside a pre-accreditation",
      "would leave nobody fully accredited beside a pre-accreditation"),
    SeatsFilled.id: Phrase("has another seat", "have another seat"),
    UnmetRequest.Reason.combination: Phrase(
      "is barred now by one rule, now by another", "are barred now by one rule, now by another"),
    UnmetRequest.Reason.available: Phrase(
      "can come to some placement", "can come to some placement"),
  ]

  /// What bars a placement.
  private static let placements: [RuleID: Phrase] = [
    RequestedWindow.id: Phrase(
      "is outside the window or before the notice ends",
      "are outside the window or before the notice ends"),
    WorkingDaysOnly.id: Phrase("meets a day off at the venue", "meet a day off at the venue"),
    CalendarClear.id: Phrase("meets an entry of the calendar", "meet an entry of the calendar"),
    VenueAllowed.id: Phrase(
      "is at a venue the request may not use", "are at a venue the request may not use"),
    VenueOpen.id: Phrase("meets a closure of the venue", "meet a closure of the venue"),
    VenueFits.id: Phrase(
      "is at a venue too small or without what is asked for",
      "are at a venue too small or without what is asked for"),
    FundEligible.id: Phrase(
      "has a fund that may not pay for it", "have a fund that may not pay for them"),
    Pinned.id: Phrase("differs from what is pinned", "differ from what is pinned"),
    SeatsFilled.id: Phrase("leaves a seat empty", "leave a seat empty"),
    SeatQualified.id: Phrase(
      "is outside somebody's accreditation", "are outside somebody's accreditation"),
    OwnAdministration.id: Phrase(
      "has no team from elsewhere", "have no team from elsewhere"),
    NotTo.id: Phrase(
      "is where somebody does not travel", "are where somebody does not travel"),
    ExpertAvailable.id: Phrase(
      "meets somebody's absence", "meet somebody's absence"),
    MentorPresent.id: Phrase(
      "has nobody fully accredited beside a pre-accreditation",
      "have nobody fully accredited beside a pre-accreditation"),
    UnmetRequest.Reason.combination: Phrase(
      "has experts for each seat but no team that keeps every rule",
      "have experts for each seat but no team that keeps every rule"),
    UnmetRequest.Reason.available: Phrase(
      "fits into the schedule as it is", "fit into the schedule as it is"),
  ]

  private let accreditation: String
  private let languages: String
  private let when: String

  /// Words what is said about a seat.
  ///
  /// - Parameters:
  ///   - seat: The seat.
  ///   - scenario: The scenario.
  ///   - when: On which days it is so.
  init(of seat: Seat, in scenario: Scenario, when: String = "in every placement") {
    self.when = when
    let categories = seat.categories.map { scenario[$0].id }.joined(separator: " or ")
    let status = seat.status == .any ? "" : "\(seat.status.rawValue) "
    let held = categories.isEmpty ? "" : "\(status)\(categories) for \(scenario[seat.topic].id)"
    let organisations = seat.organisations.map(\.rawValue).joined(separator: " or ")
    let wanted = [held, organisations].filter { !$0.isEmpty }.joined(separator: "; ")
    accreditation = wanted.isEmpty ? "" : " (\(wanted))"
    languages = seat.languages.joined(separator: " or ")
  }

  /// What bars experts.
  func experts(_ rule: RuleID) -> Phrase {
    let phrase = Self.experts[rule] ?? Self.unnamed(rule)
    return Phrase(filled(phrase.one), filled(phrase.many))
  }

  /// What bars placements.
  static func placements(_ rule: RuleID) -> Phrase { placements[rule] ?? unnamed(rule) }

  private static func unnamed(_ rule: RuleID) -> Phrase {
    Phrase("is barred by \(rule)", "are barred by \(rule)")
  }

  private func filled(_ text: String) -> String {
    text.replacing("{accreditation}", with: accreditation)
      .replacing("{languages}", with: languages)
      .replacing("{when}", with: when)
  }
}
