@testable import ScenarioFiles

/// A scenario with one of everything, to be spoilt one file at a time.
struct SmallScenario {
  /// The texts of its files by their names.
  var files: [String: String] = [
    "scenario.yaml": "name: Small\nfirst_day: 2019-01-01\nlast_day: 2019-12-31\n",
    "administrations.csv": """
    code,subregion,latitude,longitude
    FJI,PI,-18,178
    WSM,PI,-14,-172
    POL,other,52,21

    """,
    "experts.csv": "id,organisation,administration,languages\nE1,member,FJI,en fr\n",
    "accreditations.csv": "expert,category,topic\nE1,ET,VAL\n",
    "venues.csv": "id,administration,kind\nSUV,FJI,rtc\nAPW,WSM,national\n",
    "funds.csv": "id,budget\nCCF,1000\n",
    "requests.csv": """
    id,kind,beneficiaries,topic,days
    R1,national,WSM,VAL,5
    R2,regional,all,VAL,3

    """,
    "teams.csv": """
    team,role,categories,optional
    national,trainer,ET,no
    regional,trainer,ET,no

    """,
  ]

  /// The scenario with some files in other words.
  init(_ changes: [String: String] = [:]) {
    files.merge(changes) { _, new in new }
  }

  /// Reads it from a folder.
  func read(limits: ReadingLimits = .default) throws -> LoadedScenario {
    let folder = try TemporaryFolder(files)
    return try ScenarioSource.read(folder.path, limits: limits)
  }

  /// The sentences about what is wrong, then about what looks wrong.
  func complaints() throws -> [String] {
    do {
      return try read().warnings.map(\.description)
    } catch let error as ScenarioDiagnostics {
      return error.diagnostics.map(\.description)
    }
  }
}
