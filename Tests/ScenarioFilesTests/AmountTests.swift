import Scheduling
import Testing

@testable import ScenarioFiles

/// Amounts are read only as far as every sum of them can be held.
struct AmountTests {
  private static let dear = [
    "administrations.csv": """
    code,subregion,latitude,longitude,per_diem
    FJI,PI,-18,178,100000000
    WSM,PI,-14,-172,100000000

    """,
    "venues.csv": "id,administration,kind,day_cost\nSUV,FJI,rtc,100000000\n",
    "funds.csv": "id\nCCF\n",
  ]

  private func scenario(delegates: Int, _ settings: String = "") -> SmallScenario {
    var files = Self.dear
    files["requests.csv"] =
      "id,kind,beneficiaries,topic,days,delegates\nR1,regional,all,VAL,3,\(delegates)\n"
    files["scenario.yaml"] = SmallScenario().files["scenario.yaml", default: ""] + settings
    return SmallScenario(files)
  }

  @Test func `Amounts that could cost more than can be added up are refused`() throws {
    let complaint =
      "requests.csv:2: id \"R1\" could cost more than 1000000000000, quality.cost included."
      + " Maybe look for an amount with too many digits, or count the currency in thousands."
    #expect(try scenario(delegates: 10_000).complaints().contains(complaint))
    #expect(try scenario(delegates: 50, "quality: {cost: 100}\n").complaints().contains(complaint))
  }

  @Test func `The dearest event that is accepted is costed without overflow`() throws {
    let contents = try scenario(delegates: 1_200, "fare: {base: 100000000}\n").read().contents
    let scenario = Scenario(contents)
    let first = contents.settings.period.first
    let cost = scenario.cost(of: Ref(0), at: Ref(0), on: Span(first, first + 2), team: [Ref(0)])
    #expect(cost > 300_000_000_000)
  }

  @Test(arguments: [
    ("administrations.csv", "code,subregion,latitude,longitude,per_diem\nFJI,PI,0,0,100000001"),
    ("venues.csv", "id,administration,kind,day_cost\nSUV,FJI,rtc,100000001"),
    ("fares.csv", "from,to,fare\nFJI,WSM,100000001"),
    (
      "requests.csv",
      "id,kind,beneficiaries,topic,days,partner_contribution\nR1,national,WSM,VAL,5,100000001"
    ),
    ("requests.csv", "id,kind,beneficiaries,topic,days,delegates\nR1,regional,all,VAL,5,10001"),
    ("funds.csv", "id,budget\nCCF,1000000001"),
    ("targets.csv", "id,measure,at_least\nT1,events,1000001"),
  ])
  func `An amount beyond its cap is refused`(file: String, text: String) throws {
    let complaints = try SmallScenario([file: text + "\n"]).complaints()
    #expect(complaints.contains { $0.hasPrefix("\(file):2: ") && $0.contains("is more than 1") })
  }
}
