import Scheduling

/// Writes `scenario.yaml`: the settings that are not the defaults.
enum SettingsText {
  /// The text.
  static func text(_ settings: Settings) -> String {
    """
    # SYNTHETIC: made by mobilize generate; see README.md.
    name: \(settings.name)
    first_day: \(settings.period.first)
    last_day: \(settings.period.last)
    planning_date: \(settings.planningDate)
    notice_weeks: \(settings.noticeWeeks)
    office_capacity: \(settings.officeCapacity.map(String.init) ?? "none")

    """
  }
}
