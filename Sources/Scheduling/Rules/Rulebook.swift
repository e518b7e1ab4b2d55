/// All the rules there are: the table of contents.
public enum Rulebook {
  /// What one event meets or breaks alone, in the order of the documentation.
  public static let eligibility: [any EligibilityRule] = [
    References(), RequestedWindow(), WorkingDaysOnly(), CalendarClear(), VenueAllowed(),
    VenueOpen(), VenueFits(), FundEligible(), SeatsFilled(), SeatQualified(), SeatLanguage(),
    OwnAdministration(), NotTo(), ExpertAvailable(), MentorPresent(), Pinned(),
  ]

  /// What events meet or break together; and what is counted for objectives.
  public static let limits: [any LimitRule] = [
    OneEvent(), VenueRooms(), VenueEvents(), FundBudget(), OneMissionAtATime(), MissionCap(),
    MissionDays(), ReleaseCap(), OfficeCapacity(), Absorption(), SequenceOrder(), TargetEvents(),
    TargetBeneficiaries(), TargetExpertShare(), TargetContributorShare(), RepeatAdministration(),
    Conversion(),
  ]

  /// What makes a schedule better, level after level.
  public static let objectives: [any ObjectiveRule] = [
    MandatoryMet(), CommitmentsKept(), ConfirmedUnchanged(), UnmetWeight(), TargetEvents(),
    TargetBeneficiaries(), TargetExpertShare(), TargetContributorShare(), DisruptionMoved(),
    DisruptionVenue(), DisruptionFund(), DisruptionExperts(), Cost(), WeekFromPreferred(),
    EmptyOptionalSeat(), RatingPoint(), RepeatMission(), RepeatAdministration(), Conversion(),
  ]

  /// The rule of values stated in a schedule, which the assessment checks itself.
  public static let statedValues: RuleID = "stated-values"

  /// The limits on what parts of events use.
  static func limits(on parts: EventParts) -> [any LimitRule] {
    limits.filter { !type(of: $0).parts.isDisjoint(with: parts) }
  }

  /// The objectives for which parts of events count.
  static func objectives(on parts: EventParts) -> [any ObjectiveRule] {
    objectives.filter { !type(of: $0).parts.isDisjoint(with: parts) }
  }
}
