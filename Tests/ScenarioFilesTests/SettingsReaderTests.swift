import Scheduling
import Testing

@testable import ScenarioFiles

struct SettingsReaderTests {
  private static let head = "name: S\nfirst_day: 2019-01-01\nlast_day: 2019-12-31\n"

  private func read(_ text: String) -> (settings: Settings?, complaints: [String]) {
    let log = DiagnosticLog()
    let settings = SettingsReader.read(Self.head + text, log: log)
    return (settings, log.diagnostics.map(\.description))
  }

  @Test func `What a file leaves out has the documented default`() throws {
    let settings = try #require(read("").settings)
    let first = try #require(Day(iso: "2019-01-01"))
    let last = try #require(Day(iso: "2019-12-31"))
    #expect(settings == Settings(name: "S", period: Span(first, last)))
  }

  @Test func `The documented defaults written out change nothing`() {
    let written = """
      currency: USD
      planning_date: first_day
      notice_weeks: 0
      priority_weights: [16, 8, 4, 2, 1]
      travel_days: [{up_to_km: 9000, days: 1}, {days: 2}]
      rest_days: 3
      fare: {base: 200, per_km: 0.1}
      attendance: 0.7
      office_capacity: none
      absorption_days: 14
      quality:
        cost: 1
        week_from_preferred: 300
        empty_optional_seat: 4000
        rating_point: 200
        unrated: 4
        repeat_mission: 200
        repeat_administration: 50
        conversion: 4000
      disruption: {moved: 6, week: 1, venue: 4, fund: 1, expert: 3, released: 3, confirmed: 10}
      engine: {name: auto, seed: 1}
      """
    let (settings, complaints) = read(written)
    #expect(complaints.isEmpty)
    #expect(settings == read("").settings)
  }

  @Test func `Keys are merged one by one`() throws {
    let settings = try #require(
      read("fare: {base: 90}\nabsorption_days: none\nplanning_date: 2019-02-01\nquality:\n")
        .settings)
    #expect(settings.fare.base == 90)
    #expect(settings.fare.perKm == ExactDecimal(millionths: 100_000))
    #expect(settings.absorptionDays == nil)
    #expect(settings.planningDate == Day(iso: "2019-02-01"))
    #expect(settings.quality == Settings.Quality())
  }

  @Test(arguments: [
    ("per_km: 3", "scenario.yaml:4:1: per_km is not a setting. Maybe write fare.per_km."),
    ("rest_day: 3", "scenario.yaml:4:1: rest_day is not a setting. Maybe write rest_days."),
    (
      "fare: {bas: 3}", "scenario.yaml:4:8: fare.bas is not a setting. Maybe write fare.base."
    ),
    (
      "notice_weeks: two",
      "scenario.yaml:4:15: notice_weeks \"two\" is not a whole number. Maybe write 2."
    ),
    (
      "fare:\n  base: 1.5", "scenario.yaml:5:9: fare.base \"1.5\" is not a whole number."
    ),
    ("fare: 3", "scenario.yaml:4:7: fare \"3\" is not a group of keys."),
    (
      "planning_date: 2019-02-30",
      "scenario.yaml:4:16: planning_date \"2019-02-30\" is a day the calendar does not have."
    ),
    ("priority_weights: [1, 2]", "scenario.yaml:4:19: priority_weights has 2 values, not 5."),
    (
      "priority_weights: [5, 4, 3, 2, 0]",
      "scenario.yaml:4:32: priority_weights[4] \"0\" is less than 1."
    ),
    (
      "priority_weights: 5",
      "scenario.yaml:4:19: priority_weights \"5\" is not a list. Maybe put it between [ and ]."
    ),
    (
      "attendance: 1.5", "scenario.yaml:4:13: attendance \"1.5\" is not between 0 and 1."
    ),
    (
      "travel_days: [{up_to_km: 9, days: 1}]",
      "scenario.yaml:4:14: travel_days leaves out the longest distances."
        + " Maybe end the list with a band without up_to_km."
    ),
    (
      "travel_days: [{days: 1}, {days: 2}]",
      "scenario.yaml:4:26: travel_days[1] is not farther than the band before it."
        + " Maybe put the shortest first."
    ),
  ])
  func `A wrong setting is named with its place and advice`(text: String, complaint: String) {
    let (settings, complaints) = read(text)
    #expect(settings == nil)
    #expect(complaints == [complaint])
  }

  @Test func `Aliases that multiply are refused before the library sees them`() {
    let levels = (1...9).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]\n"
    }
    let (settings, complaints) = read("a0: &a0 [x]\n\(levels.joined())? *a9\n: 1\n")
    #expect(settings == nil)
    #expect(
      complaints == [
        "scenario.yaml:7: refers to too many anchors. Maybe write each value where it belongs."
      ])
  }

  @Test func `Stars in texts are no aliases`() {
    #expect(YAMLAliases.firstBeyondLimit(in: String(repeating: "- a*b ** * c\n", count: 99)) == nil)
  }

  @Test func `All wrong settings are named in one go`() {
    #expect(read("a: 1\nb: 2\nrest_days: x\nfare: {c: 1}").complaints.count == 4)
  }

  @Test(arguments: [
    ("", "scenario.yaml: is empty."),
    ("name: [", "is not YAML"),
    ("fare:\n\tbase: 1\n", "Maybe indent with blanks, not tabs"),
    ("- a\n", "scenario.yaml:1:1: is not a group of keys."),
    (
      "name: A\nfirst_day: 2019-01-01\nlast_day: 2219-01-01\n",
      "last_day \"2219-01-01\" is more than a hundred years after the first day."
    ),
    ("name: A\nname: B\n", "gives a key twice"),
    ("name: A\n", "scenario.yaml: first_day is missing. Maybe write first_day: and a date."),
    (
      "name: A\nfirst_day: 2019-02-01\nlast_day: 2019-01-01\n",
      "scenario.yaml:3:11: last_day \"2019-01-01\" is before 2019-02-01, the first day."
    ),
  ])
  func `A file that can't be used says why`(text: String, words: String) {
    let log = DiagnosticLog()
    #expect(SettingsReader.read(text, log: log) == nil)
    #expect(log.diagnostics.contains { $0.description.contains(words) }, "\(log.diagnostics)")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `Deep nesting is refused`(opening: String) {
    let (settings, complaints) = read("rest_days: " + String(repeating: opening, count: 100_000))
    #expect(settings == nil)
    #expect(!complaints.isEmpty)
  }
}
