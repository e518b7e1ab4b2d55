import Scheduling

extension Setting {
  /// Every key of `scenario.yaml`.
  static let all: [Setting] = period + routine + quality + disruption + engine

  private static let price = SettingFormat.one(CellFormat<Int>.whole(0...1_000_000))
  private static let factor = SettingFormat.one(CellFormat<Int>.whole(0...1_000))
  private static let days = SettingFormat.one(CellFormat<Int>.whole(0...3_660))

  private static let period = [
    Setting(required: "name", .one(.text), \.settings.name, "The scenario's name."),
    Setting(required: "first_day", .one(.date), \.firstDay, "The first day of the period."),
    Setting(required: "last_day", .one(.date), \.lastDay, "The last day of the period."),
    Setting("currency", .one(.text), \.settings.currency, "The currency of every amount."),
    Setting(
      "planning_date", .one(.optional(.date, or: "first_day")), \.planningDate,
      "Events begun before it are fixed."),
    Setting(
      "notice_weeks", .one(.whole(0...520)), \.settings.noticeWeeks,
      "Weeks from the planning date to the first new event."),
  ]

  private static let routine = [
    Setting(
      "priority_weights", .list(5, of: .whole(1...1_000_000)), \.settings.priorityWeights,
      "The weights of the priorities 1 to 5."),
    Setting(
      "travel_days", .bands, \.settings.travelDays,
      "Travel days on each side of a mission; the first band that fits counts."),
    Setting("rest_days", days, \.settings.restDays, "Free days between two missions."),
    Setting(
      "fare.base", .one(.price), \.settings.fare.base, "What every round trip costs."),
    Setting(
      "fare.per_km", .one(.decimal(ExactDecimal(0)...ExactDecimal(1_000))),
      \.settings.fare.perKm, "What each kilometre adds."),
    Setting(
      "attendance", .one(.decimal(ExactDecimal(0)...ExactDecimal(1))), \.settings.attendance,
      "The share of beneficiary administrations that send a delegate."),
    Setting(
      "office_capacity", .one(.optional(.count, or: "none")), \.settings.officeCapacity,
      "Events on one day; `none` is no limit."),
    Setting(
      "absorption_days", .one(.optional(.whole(0...3_660), or: "none")),
      \.settings.absorptionDays,
      "Free days between two national events of one beneficiary; `none` switches the rule off."),
  ]

  private static let quality = [
    Setting(
      "quality.cost", .one(.whole(0...100)), \.settings.quality.cost, "Each unit of money spent."),
    Setting(
      "quality.week_from_preferred", price, \.settings.quality.weekFromPreferred,
      "Each whole week between first day and preferred day."),
    Setting(
      "quality.empty_optional_seat", price, \.settings.quality.emptyOptionalSeat,
      "Each empty optional seat, those of status `pre` apart."),
    Setting(
      "quality.rating_point", price, \.settings.quality.ratingPoint,
      "Each point of rating below 5, per mission in a seat with categories."),
    Setting(
      "quality.unrated", .one(.decimal(ExactDecimal(1)...ExactDecimal(5))),
      \.settings.quality.unrated, "The rating of an expert without one for the topic."),
    Setting(
      "quality.repeat_mission", price, \.settings.quality.repeatMission,
      "An expert's n-th mission costs n − 1 times this."),
    Setting(
      "quality.repeat_administration", price, \.settings.quality.repeatAdministration,
      "An administration's n-th mission costs n − 1 times this."),
    Setting(
      "quality.conversion", price, \.settings.quality.conversion,
      "Bonus for each expert who fills a shadow seat of a national event at least once."),
  ]

  private static let disruption = [
    Setting("disruption.moved", price, \.settings.disruption.moved, "A first day that changed."),
    Setting("disruption.week", price, \.settings.disruption.week, "Each whole week it moved."),
    Setting("disruption.venue", price, \.settings.disruption.venue, "Another venue."),
    Setting("disruption.fund", price, \.settings.disruption.fund, "Another fund."),
    Setting(
      "disruption.expert", price, \.settings.disruption.expert, "Each expert removed or added."),
    Setting(
      "disruption.released", factor, \.settings.disruption.released,
      "The factor of a released event."),
    Setting(
      "disruption.confirmed", factor, \.settings.disruption.confirmed,
      "The factor of a confirmed event."),
  ]

  private static let engine = [
    Setting(
      "engine.name", .one(.choice(of: EngineName.self)), \.settings.engine,
      "The engine that drafts."),
    Setting("engine.seed", .one(.whole(0...)), \.settings.seed, "The seed of every random choice."),
  ]
}
