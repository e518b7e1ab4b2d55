extension ReasonWording {
  /// What keeps an expert from requests.
  static func requests(_ rule: RuleID) -> Phrase { requests[rule] ?? placements(rule) }

  private static let requests: [RuleID: Phrase] = [
    SeatsFilled.id: Phrase("has no seats", "have no seats"),
    SeatQualified.id: Phrase(
      "has no seat they are qualified for", "have no seat they are qualified for"),
    SeatLanguage.id: Phrase("is in another language", "are in other languages"),
    OwnAdministration.id: Phrase(
      "is of their own administration", "are of their own administration"),
    NotTo.id: Phrase("is where they do not travel", "are where they do not travel"),
    ExpertAvailable.id: Phrase("meets an absence", "meet an absence"),
    OneMissionAtATime.id: Phrase(
      "is on days they are on another mission or rest",
      "are on days they are on another mission or rest"),
    MissionCap.id: Phrase(
      "would be a mission too many for them", "would be a mission too many for them"),
    MissionDays.id: Phrase(
      "would be too many days away for them", "would be too many days away for them"),
    ReleaseCap.id: Phrase(
      "is when their administration releases nobody else",
      "are when their administration releases nobody else"),
    FundBudget.id: Phrase(
      "would be too dear with them for its fund", "would be too dear with them for their funds"),
    UnmetRequest.Reason.combination: Phrase(
      "is barred now by one rule, now by another", "are barred now by one rule, now by another"),
    UnmetRequest.Reason.available: Phrase(
      "has no event, though the rules allow them", "have no event, though the rules allow them"),
  ]
}
