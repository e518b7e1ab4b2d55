import Foundation
import Testing

/// Years in which nothing can be scheduled, or there is nothing to: each ends well and says why.
@Suite struct BareYearTests {
  #if GLPK
    private static let engines = ["heuristic", "glpk"]
  #else
    private static let engines = ["heuristic"]
  #endif

  /// What is bare about a year.
  enum Bareness: String, CaseIterable {
    case noExperts = "no experts"
    case noRequests = "no requests"
    case noMoney = "one fund, of budget 0"
    case allImpossible = "mandatory requests, all impossible"
    case nothing = "nothing at all"

    /// The tables that are other than those of the tiny scenario.
    var tables: [String: String] {
      switch self {
      case .noExperts: Self.emptied(["experts", "accreditations", "absences", "ratings"])
      case .noRequests: Self.emptied(["requests"])
      case .noMoney: ["funds.csv": "id,budget\nCCF,0\n"]
      case .allImpossible:
        [
          "requests.csv": """
          id,kind,beneficiaries,topic,days,mandatory,languages
          R1,national,WSM,VAL,5,yes,xx
          R2,national,TON,RISK,3,yes,xx
          R3,regional,all,VAL,4,yes,xx

          """
        ]
      case .nothing:
        Self.emptied([
          "experts", "accreditations", "absences", "ratings", "requests", "venues", "closures",
          "funds", "administrations", "fares", "holidays",
        ])
      }
    }

    /// The values of the levels `mandatory` and `unmet`.
    var levels: [Int] {
      switch self {
      case .noExperts, .noMoney: [1, 30]
      case .noRequests, .nothing: [0, 0]
      case .allImpossible: [3, 12]
      }
    }

    /// The unmet requests, each of which is impossible, and words of the reason.
    var unmet: (requests: [String], reason: String) {
      switch self {
      case .noExperts: (["R1", "R2", "R3", "R4"], "a seat empty")
      case .noMoney: (["R1", "R2", "R3", "R4"], "budget of CCF (at most 0)")
      case .noRequests, .nothing: ([], "Unmet: none")
      case .allImpossible: (["R1", "R2", "R3"], "2 speak no xx")
      }
    }

    private static func emptied(_ tables: [String]) -> [String: String] {
      let headers = [
        "experts": "id,organisation,administration,languages",
        "accreditations": "expert,category", "absences": "expert,from",
        "ratings": "expert,topic,rating", "requests": "id,kind,beneficiaries,topic,days",
        "venues": "id,administration,kind", "closures": "venue,from", "funds": "id",
        "administrations": "code,subregion,latitude,longitude", "fares": "from,to,fare",
        "holidays": "administration,from",
      ]
      return Dictionary(
        uniqueKeysWithValues: tables.map { ("\($0).csv", (headers[$0] ?? "") + "\n") })
    }
  }

  @Test(arguments: Bareness.allCases, engines)
  func `A bare year is drafted, checked and explained`(year: Bareness, engine: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny", changes: year.tables)
    let call = ["draft", "tiny", "--engine", engine, "--out", "out"]
    let draft = try Program.run(call, in: folder)
    #expect(draft.code == 0, "\(draft.errors)")
    #expect(draft.output.contains(year.unmet.reason), "\(draft.output)")
    let document = try JSONSerialization.jsonObject(
      with: Data(folder.text("out/schedule.json").utf8))
    let levels = (document as? [String: Any])?["levels"] as? [[String: Any]] ?? []
    #expect([0, 2].map { levels[$0]["value"] as? Int } == year.levels)
    let unmet = (document as? [String: Any])?["unmet"] as? [[String: Any]] ?? []
    #expect(unmet.map { $0["request"] as? String } == year.unmet.requests)
    #expect(unmet.allSatisfy { $0["class"] as? String == "impossible" })
    if engine == "glpk" {
      #expect(levels.allSatisfy { $0["value"] as? Int == $0["bound"] as? Int })
    }
    let check = try Program.run(["check", "tiny", "out/schedule.json", "--strict"], in: folder)
    #expect(check.code == 0, "\(check.output)")
    let strict = try Program.run(call + ["--strict"], in: folder)
    #expect(strict.code == (year.unmet.requests.isEmpty ? 0 : 2))
  }
}
