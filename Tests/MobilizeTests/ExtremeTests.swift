import Foundation
import Testing

/// The largest numbers that the tables accept must not end a run.
@Suite struct ExtremeTests {
  private static let settings = """
    name: Extreme
    first_day: 2019-01-07
    last_day: 2020-12-31
    fare: {base: 100000000, per_km: 1000}
    rest_days: 3660
    absorption_days: 3660
    travel_days: [{days: 60}]
    office_capacity: 1000000
    priority_weights: [1000000, 1000000, 1000000, 1000000, 1000000]
    quality: {cost: 100, week_from_preferred: 1000000, empty_optional_seat: 1000000, \
    rating_point: 1000000, unrated: 1, repeat_mission: 1000000, repeat_administration: 1000000, \
    conversion: 1000000}
    disruption: {moved: 1000000, week: 1000000, venue: 1000000, fund: 1000000, expert: 1000000, \
    released: 1000, confirmed: 1000}

    """

  private func scenario(delegates: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copyScenario(
      "tiny",
      changes: [
        "scenario.yaml": Self.settings,
        "administrations.csv": """
        code,subregion,latitude,longitude,per_diem,release_cap
        FJI,PI,-90,-180,100000000,1000000
        WSM,PI,90,180,100000000,1000000
        TON,PI,0,0,100000000,1000000
        AUS,ANZ,0,180,100000000,1000000
        POL,other,52,21,100000000,1000000

        """,
        "fares.csv": "from,to,fare\nAUS,FJI,100000000\n",
        "venues.csv": """
        id,administration,kind,rooms,seats,day_cost,max_events
        SUV,FJI,rtc,1000000,1000000,100000000,1000000
        APW,WSM,national,1000000,1000000,100000000,1000000

        """,
        "funds.csv": "id,budget\nCCF,1000000000000\nNOR,\n",
        "requests.csv": """
        id,kind,beneficiaries,topic,days,participants,delegates,weight,preferred,venues
        R1,national,WSM,VAL,5,1000000,\(delegates),1000000,0001-01-01,
        R2,national,TON,RISK,366,1000000,0,1000000,9999-12-31,SUV
        R3,regional,all,VAL,4,1000000,\(delegates),1000000,,

        """,
        "targets.csv": """
        id,measure,at_least,weight
        T1,events,1000000,1000000
        T2,beneficiaries,1000000,1000000

        """,
        "decisions.csv": """
        request,first_day,venue,fund,experts,state
        R1,0001-01-01,SUV,CCF,POL-01,released
        R3,9999-12-31,APW,NOR,AUS-01,released

        """,
      ])
    return folder
  }

  @Test func `The largest amounts are added up without leaving the range of numbers`() throws {
    let folder = try scenario(delegates: 1000)
    let draft = try Program.run(["draft", "tiny", "--iterations", "2"], in: folder)
    #expect(draft.code == 0, "\(draft.errors)")
    let check = try Program.run(["check", "tiny", "out/tiny/schedule.json"], in: folder)
    #expect(check.code == 0, "\(check.errors)")
    #expect(check.output.hasSuffix("Verdict: the schedule keeps every rule\n"), "\(check.output)")
  }

  @Test func `A schedule of extreme days and values is judged`() throws {
    let folder = try scenario(delegates: 1000)
    try folder.write(
      """
      {"format": "mobilize-schedule/1", "events": [
        {"request": "R1", "first_day": "0001-01-01", "venue": "APW", "fund": "CCF",
         "cost": 9223372036854775807, "team": [{"role": "trainer", "expert": "AUS-01"}]},
        {"request": "R3", "first_day": "9999-12-31", "venue": "SUV", "fund": "CCF",
         "cost": -9223372036854775808, "team": [{"role": "trainer", "expert": "AUS-01"}]}],
       "levels": [{"id": "quality", "value": -9223372036854775808}]}
      """, to: "s.json")
    let check = try Program.run(["check", "tiny", "s.json"], in: folder)
    #expect(check.code == 0, "\(check.errors)")
    #expect(check.output.contains("stated-values: 3 violations"), "\(check.output)")
  }

  @Test func `A request whose events could cost too much is refused`() throws {
    let outcome = try Program.run(["check", "tiny"], in: scenario(delegates: 10_000))
    #expect(outcome.code == 1)
    let lines = outcome.errors.split(separator: "\n").filter { $0.contains(" could cost ") }
    #expect(lines.count == 2, "\(outcome.errors)")
    #expect(lines.first?.contains("requests.csv:2: id \"R1\"") == true)
  }
}
