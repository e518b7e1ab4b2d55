import Scheduling

/// Settings while they are read: the defaults, with what the file gives merged in one by one.
struct SettingsDraft {
  /// What a key writes to.
  typealias Property<Value> = any WritableKeyPath<SettingsDraft, Value> & Sendable

  /// The settings, with a period that is not yet the file's.
  var settings = Settings(name: "", period: Span(Day(number: 0), Day(number: 0)))
  /// The first day of the period.
  var firstDay = Day(number: 0)
  /// The last day of the period.
  var lastDay = Day(number: 0)
  /// The planning date; nil is the first day.
  var planningDate: Day?

  /// The settings with the file's period.
  var result: Settings {
    var result = settings
    result.period = Span(firstDay, lastDay)
    result.planningDate = planningDate ?? firstDay
    return result
  }
}
