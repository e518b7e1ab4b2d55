import Scheduling
import Testing

@testable import ScenarioFiles

struct ScenarioFolderTests {
  @Test func `Beneficiaries are expanded, sorted, and each there once`() throws {
    let requests = """
      id,kind,beneficiaries,topic,days
      R1,regional,all,VAL,3
      R2,regional,WSM;PI FJI,VAL,3
      R3,regional,other,VAL,3
      R4,national,WSM FJI,VAL,3

      """
    let contents = try SmallScenario(["requests.csv": requests]).read().contents
    #expect(
      contents.requests.map { $0.beneficiaries.map(\.index) } == [[0, 1], [0, 1], [2], [0, 1]])
    #expect(contents.requests.map(\.delegates) == [2, 2, 1, 2])
  }

  @Test func `Seats take topic and languages from their request`() throws {
    let contents = try SmallScenario([
      "teams.csv": """
      team,role,count,categories,topic,languages
      regional,trainer,2,ET,,
      regional,host,1,,RISK,fr
      national,trainer,1,ET,,

      """,
      "requests.csv": """
      id,kind,beneficiaries,topic,days,languages,team
      R1,regional,all,VAL,3,en sm,
      R2,national,WSM,VAL,3,,regional
      R3,national,WSM,VAL,3,,none

      """,
    ]).read().contents
    let (first, second, third) = (
      contents.requests[0], contents.requests[1], contents.requests[2]
    )
    #expect(first.seats.map(\.role) == ["trainer", "trainer", "host"])
    #expect(first.seats.map(\.languages) == [["en", "sm"], ["en", "sm"], ["fr"]])
    #expect(first.seats.map { contents.topics[$0.topic.index].id } == ["VAL", "VAL", "RISK"])
    #expect(second.seats.map(\.languages) == [[], [], ["fr"]])
    #expect(third.seats.isEmpty)
  }

  @Test func `What belongs to somebody is attached to them`() throws {
    let contents = try SmallScenario([
      "holidays.csv": "administration,from,until,name\nWSM,2019-06-03,2019-06-04,Day\n",
      "closures.csv": "venue,from\nAPW,2019-06-03\n",
      "absences.csv": "expert,from,until,reason\nE1,2019-06-03,,Leave\n",
      "ratings.csv": "expert,topic,rating\nE1,VAL,4.25\n",
    ]).read().contents
    #expect(contents.administrations.map(\.holidays.count) == [0, 1, 0])
    #expect(contents.venues.map(\.closures.count) == [0, 1])
    #expect(contents.experts[0].absences.first?.name == "Leave")
    #expect(contents.experts[0].absences.first?.span.length == 1)
    #expect(contents.experts[0].accreditations.count == 1)
    #expect(contents.experts[0].ratings[Ref(0)] == ExactDecimal(millionths: 4_250_000))
  }

  @Test func `A filter's repeated keys are alternatives`() throws {
    let targets = """
      id,measure,filter,at_least
      T1,events,kind=national|regional|accreditation quarter=1|4 subregion=PI,3
      T2,events,,1
      T3,events,topic=VAL;objective=O1|O2,1

      """
    let loaded = try SmallScenario(["targets.csv": targets]).read()
    let filters = loaded.contents.targets.map(\.filter)
    #expect(filters[0].kinds == [.national, .regional, .accreditation])
    #expect(filters[0].quarters == [1, 4])
    #expect(filters[0].subregions == ["PI"])
    #expect(filters[1] == Target.Filter())
    #expect(filters[2].topics == [Ref(0)])
    #expect(filters[2].objectives == ["O1", "O2"])
    #expect(loaded.warnings.isEmpty)
  }

  @Test func `A weekend may be any days or none`() throws {
    let text = """
      code,subregion,latitude,longitude,weekend
      FJI,PI,-18,178,thu fri
      WSM,PI,-14,-172,none
      POL,other,52,21,

      """
    let contents = try SmallScenario(["administrations.csv": text]).read().contents
    #expect(contents.administrations.map(\.weekend) == [[.thu, .fri], [], [.sat, .sun]])
  }

  @Test func `The hash names the content, not its spelling`() throws {
    let hash = try SmallScenario().read().hash
    let quoted = SmallScenario(["funds.csv": "\u{FEFF}\"id\",\"budget\"\r\n\"CCF\",1000\r\n"])
    #expect(try quoted.read().hash == hash)
    let richer = SmallScenario(["funds.csv": "id,budget\nCCF,1001\n"])
    #expect(try richer.read().hash != hash)
    let shifted = SmallScenario(["funds.csv": "id,budget,note\nCCF,1000,\n"])
    #expect(try shifted.read().hash != hash)
  }

  @Test(arguments: [
    (["README.md": "All of this is Synthetic.\n"], true),
    (["README.md": "Real.\n"], false),
    (["funds.csv": "id,source\nCCF,synthetic after 2018\n"], true),
    (["funds.csv": "id,synthetic\nCCF,yes\n"], true),
    (["funds.csv": "id,notes\nCCF,synthetic\n"], false),
  ])
  func `Synthetic data is recognized by its label`(
    files: [String: String], isSynthetic: Bool
  ) throws {
    #expect(try SmallScenario(files).read().contents.isSynthetic == isSynthetic)
  }

  @Test func `A circle is named once, from its first row`() throws {
    let requests =
      "id,kind,beneficiaries,topic,days\n"
      + (1...6).map { "R\($0),national,WSM,VAL,5\n" }.joined()
    let sequences = "before,after\nR1,R2\nR2,R3\nR3,R4\nR4,R2\nR4,R5\nR6,R1\n"
    let small = SmallScenario(["requests.csv": requests, "sequences.csv": sequences])
    #expect(
      try small.complaints()
        == ["sequences.csv:3: after closes a circle: R2 → R3 → R4 → R2."])
  }

  @Test func `A large scenario is read whole`() throws {
    let loaded = try LargeScenario.full().read()
    #expect(loaded.contents.requests.count == 1000)
    #expect(loaded.contents.experts.count == 3000)
    #expect(loaded.contents.experts.reduce(0) { $0 + $1.accreditations.count } == 10_000)
  }
}
