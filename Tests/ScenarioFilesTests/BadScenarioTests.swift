import Testing

@testable import ScenarioFiles

/// What a planner is told about each mistake, word for word.
struct BadScenarioTests {
  @Test func `The small scenario is sound`() throws {
    #expect(try SmallScenario().complaints() == [])
  }

  private static let requestHeader = "id,kind,beneficiaries,topic,days"

  @Test(arguments: [
    (
      "R1,national,WSM,VAL,two",
      "requests.csv:2: days \"two\" is not a whole number. Maybe write 2."
    ),
    (
      "R1,national,WSM,VAL,\"1,000\"",
      "requests.csv:2: days \"1,000\" is not a whole number. Maybe write 1000."
    ),
    (
      "R1,national,WSM,VAL,1 000",
      "requests.csv:2: days \"1 000\" is not a whole number. Maybe write 1000."
    ),
    (
      "R1,national,WSM,VAL,5.0",
      "requests.csv:2: days \"5.0\" is not a whole number. Maybe write 5."
    ),
    ("R1,national,WSM,VAL,5.5", "requests.csv:2: days \"5.5\" is not a whole number."),
    ("R1,national,WSM,VAL,0", "requests.csv:2: days \"0\" is less than 1."),
    (
      "R1,national,WSM,VAL,99999999999999999999",
      "requests.csv:2: days \"99999999999999999999\" is more than 366."
    ),
    ("R1,national,WSM,VAL,", "requests.csv:2: days is blank."),
    (
      "R1,nationl,WSM,VAL,5", "requests.csv:2: kind \"nationl\" is not known. Maybe write national."
    ),
    (
      "R1,local,WSM,VAL,5",
      "requests.csv:2: kind \"local\" is not known."
        + " Maybe write one of national, sub-regional, regional, accreditation."
    ),
    (
      "R1,national,WSN,VAL,5",
      "requests.csv:2: beneficiaries \"WSN\" is neither an administration nor a sub-region."
        + " Maybe write WSM."
    ),
    ("R1,national,;,VAL,5", "requests.csv:2: beneficiaries \";\" lists nothing."),
    (
      "R 1,national,WSM,VAL,5",
      "requests.csv:2: id \"R 1\" is no id: it holds a blank. Maybe write R-1."
    ),
    (
      "R;1,national,WSM,VAL,5",
      "requests.csv:2: id \"R;1\" is no id: it holds `;`. Maybe write R-1."
    ),
    (
      "=R1,national,WSM,VAL,5",
      "requests.csv:2: id \"=R1\" is no id: it holds `=`. Maybe write R1."
    ),
    (
      "-+R1,national,WSM,VAL,5",
      "requests.csv:2: id \"-+R1\" is no id: it begins with `-`, as formulas do. Maybe write R1."
    ),
    (
      "@,national,WSM,VAL,5",
      "requests.csv:2: id \"@\" is no id: it begins with `@`, as formulas do."
        + " Maybe choose another."
    ),
    (
      "R\u{202E}1,national,WSM,VAL,5",
      "requests.csv:2: id \"R 1\" is no id: it holds an invisible character. Maybe write R-1."
    ),
    (
      "null,national,WSM,VAL,5",
      "requests.csv:2: id \"null\" is reserved and can't be an id. Maybe choose another."
    ),
    (
      "R1,national,WSM,+VAL,5",
      "requests.csv:2: topic \"+VAL\" is no id: it begins with `+`, as formulas do."
        + " Maybe write VAL."
    ),
    (
      "none,national,WSM,VAL,5",
      "requests.csv:2: id \"none\" is reserved and can't be an id. Maybe choose another."
    ),
    (",national,WSM,VAL,5", "requests.csv:2: id is blank."),
    ("R1,national,WSM,VAL", "requests.csv:2: days is missing: the row has 4 cells, the header 5."),
    (
      "R1,national,WSM,VAL,5\nR1,national,WSM,VAL,5",
      "requests.csv:3: id \"R1\" is there twice. Maybe give the second one another id."
    ),
    (
      "R1,accreditation,WSM,VAL,5",
      "requests.csv:2: team is blank and there is no team accreditation."
        + " Maybe add the team to teams.csv, or write none for no seats."
    ),
  ])
  func `A wrong request is refused with the reason`(row: String, complaint: String) throws {
    let small = SmallScenario(["requests.csv": "\(Self.requestHeader)\n\(row)\n"])
    #expect(try small.complaints() == [complaint])
  }

  @Test(arguments: [
    ("earliest", "2019-02-29", "is a day the calendar does not have."),
    ("earliest", "1.2.2019", "is not a date. Maybe write year-month-day, as in 2018-07-01."),
    ("earliest", "2019/2/1", "is not a date. Maybe write 2019-02-01."),
    ("earliest", "2020-01-01", "is after the period, which ends on 2019-12-31."),
    ("latest", "2018-12-31", "is before the period, which begins on 2019-01-01."),
    ("priority", "6", "is more than 5."),
    ("weight", "0", "is less than 1."),
    ("mandatory", "true", "is neither yes nor no. Maybe write yes."),
    ("participants", "-1", "is less than 0."),
    ("partner_contribution", "2000000000000", "is more than 1000000000000."),
    ("delegates", "10001", "is more than 10000."),
    ("participants", "1000001", "is more than 1000000."),
    ("weight", "none", "is not a whole number. Maybe leave it blank."),
    ("venues", "SUW", "is not the id of a venue. Maybe write SUV."),
    ("funds", "CCG", "is not the id of a fund. Maybe write CCF."),
    ("team", "natonal", "is no team. Maybe write national."),
    ("status", "canceled", "is not known. Maybe write cancelled."),
  ])
  func `A wrong cell is refused with the reason`(
    column: String, value: String, reason: String
  ) throws {
    let text = "\(Self.requestHeader),\(column)\nR1,national,WSM,VAL,5,\(value)\n"
    let complaints = try SmallScenario(["requests.csv": text]).complaints()
    #expect(complaints == ["requests.csv:2: \(column) \"\(value)\" \(reason)"])
  }

  @Test(arguments: [
    (
      "2019-03-10,2019-03-01",
      "requests.csv:2: latest \"2019-03-01\" is before 2019-03-10, the earliest day."
    ),
    (
      "2019-03-10,2019-03-13",
      "requests.csv:2: days \"5\" does not fit into the window 2019-03-10..2019-03-13 of 4 days."
    ),
    (
      "2019-12-29,2020-03-13",
      "requests.csv:2: days \"5\" does not fit into the window 2019-12-29..2019-12-31 of 3 days."
    ),
  ])
  func `A window must have room for the workshop`(window: String, complaint: String) throws {
    let text = "\(Self.requestHeader),earliest,latest\nR1,national,WSM,VAL,5,\(window)\n"
    #expect(try SmallScenario(["requests.csv": text]).complaints() == [complaint])
  }

  @Test(arguments: [
    (
      "administrations", "code,subregion,latitude,longitude\nFJI,PI,-91,178\nWSM,PI,0,181",
      [
        "administrations.csv:2: latitude \"-91\" is not between -90 and 90.",
        "administrations.csv:3: longitude \"181\" is not between -180 and 180.",
      ]
    ),
    (
      "administrations", "code,subregion,latitude,longitude\nFJI,PI,0,nan\nWSM,FJI,0,\"1,5\"",
      [
        "administrations.csv:2: longitude \"nan\" is not a number.",
        "administrations.csv:2: code \"FJI\" is also a sub-region. Maybe rename one of the two.",
        "administrations.csv:3: longitude \"1,5\" is not a number. Maybe write 1.5.",
      ]
    ),
    (
      "administrations", "code,subregion,latitude,longitude\nFJI,other,0,0\nWSM,other,0,0",
      ["requests.csv:3: beneficiaries \"all\" stands for no administration."]
    ),
    (
      "ratings", "expert,topic,rating\nE1,VAL,5.1\nE1,VAL,4\nE1,VAL,\"3,5\"",
      [
        "ratings.csv:2: rating \"5.1\" is not between 1 and 5.",
        "ratings.csv:3: topic \"VAL\" is rated twice for E1.",
        "ratings.csv:4: rating \"3,5\" is not a number with up to six digits after the point."
          + " Maybe write 3.5.",
        "ratings.csv:4: topic \"VAL\" is rated twice for E1.",
      ]
    ),
    (
      "absences", "expert,from,until\nE2,2019-01-01,\nE1,2019-01-02,2019-01-01",
      [
        "absences.csv:2: expert \"E2\" is not the id of an expert. Maybe write E1.",
        "absences.csv:3: until \"2019-01-01\" is before 2019-01-02, the first day.",
      ]
    ),
    (
      "sequences", "before,after\nR1,R1\nR1,R2\nR2,R1\nR1,R2",
      [
        "sequences.csv:2: after \"R1\" can't come after itself.",
        "sequences.csv:3: after closes a circle: R1 → R2 → R1.",
        "sequences.csv:5: after \"R2\" comes after R1 in another row already.",
      ]
    ),
    (
      "decisions",
      "request,first_day,experts,state\nR1,2019-01-01,,pinned\nR1,2019-01-01,,released\n"
        + "R2,,,pinned\nR2,,,declined\nR2,,E1 E1,declined\nR3,2019-01-01,,confirmed\n"
        + "R2,,,fixed",
      [
        "decisions.csv:3: request \"R1\" is pinned, released or confirmed in another row already.",
        "decisions.csv:4: state \"pinned\" decides nothing."
          + " Maybe give a first day, a venue, a fund or experts.",
        "decisions.csv:5: experts is blank: nobody declined. Maybe name who declined.",
        "decisions.csv:6: experts \"E1\" is there twice.",
        "decisions.csv:7: request \"R3\" is not the id of a request. Maybe write R1.",
        "decisions.csv:8: state \"fixed\" is not known."
          + " Maybe write one of pinned, released, confirmed, declined.",
      ]
    ),
    (
      "teams", "team,role,categories\nnational,trainer,ET\nnational,trainer,ET\nregional,a,ET",
      ["teams.csv:3: role \"trainer\" is there twice in the team national. Maybe use `count`."]
    ),
    (
      "teams", "team,role\nnational,=1\nregional,+",
      [
        "teams.csv:2: role \"=1\" is no role: it begins with `=`, as formulas do. Maybe write 1.",
        "teams.csv:3: role \"+\" is no role: it begins with `+`, as formulas do."
          + " Maybe choose another.",
      ]
    ),
    (
      "targets",
      "id,measure,filter,at_least\nT1,events,kind=national|regionl,1\n"
        + "T2,events,subregion=PJ quarter=5,1\nT3,expert-share,kind,101",
      [
        "targets.csv:2: filter \"kind=regionl\" is not known. Maybe write regional.",
        "targets.csv:3: filter \"PJ\" is not a sub-region. Maybe write PI.",
        "targets.csv:3: filter \"quarter=5\" is more than 4.",
        "targets.csv:4: at_least \"101\" is more than 100 percent.",
        "targets.csv:4: filter \"kind\" is no condition."
          + " Maybe write key=value, as in kind=national.",
      ]
    ),
    (
      "fares", "from,to,fare\nFJI,WSM,100\nFJI,WSM,200\nFJI,FJI,-5",
      [
        "fares.csv:3: to \"WSM\" has a fare from FJI already.",
        "fares.csv:4: fare \"-5\" is less than 0.",
        "fares.csv:4: warning: to \"FJI\" is where the traveller lives: such a fare is always 0.",
      ]
    ),
    (
      "calendar", "from,until,scope\n2019-01-01,,PJ",
      [
        "calendar.csv:2: scope \"PJ\" is neither all, office, a sub-region nor an administration."
          + " Maybe write PI."
      ]
    ),
    (
      "topics", "id,name\nVALL,Valuation",
      [
        "accreditations.csv:2: topic \"VAL\" is not the id of a topic. Maybe write VALL.",
        "requests.csv:2: topic \"VAL\" is not the id of a topic. Maybe write VALL.",
        "requests.csv:3: topic \"VAL\" is not the id of a topic. Maybe write VALL.",
      ]
    ),
  ])
  func `A wrong table is refused with every reason`(
    table: String, text: String, complaints: [String]
  ) throws {
    let small = SmallScenario(["\(table).csv": text + "\n"])
    #expect(try small.complaints() == complaints)
  }
}
