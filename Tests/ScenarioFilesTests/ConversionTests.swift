import Foundation
import Generation
import Scheduling
import Testing

@testable import ScenarioFiles

@Suite struct ConversionTests {
  private static let shipped = ["tiny", "rocb-ap-2018-19", "rocb-ap-2017-18"]

  /// All files below a folder with their bytes.
  private func files(_ folder: String) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var files: [String: Data] = [:]
    for name in names where name.contains(".") {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    return files
  }

  private func convert(_ source: String, _ destination: String) throws {
    _ = try ScenarioConversion(of: source, to: destination, replacing: false)
  }

  /// Converts to a folder, a workbook and a folder, and expects nothing to be lost.
  private func expectNothingLost(_ source: String) throws {
    let folder = try TemporaryFolder()
    let (first, book, last) = (
      "\(folder.path)/first", "\(folder.path)/book.xlsx", "\(folder.path)/last"
    )
    try convert(source, first)
    try convert(first, book)
    try convert(book, last)
    #expect(try files(first) == files(last))
    let scenario = try ScenarioSource.read(source)
    for other in [first, book] {
      let read = try ScenarioSource.read(other)
      #expect(read.contents == scenario.contents)
      #expect(read.hash == scenario.hash)
    }
  }

  @Test(arguments: shipped)
  func `A shipped scenario keeps its meaning, a canonical folder its bytes`(name: String) throws {
    try expectNothingLost(Repository.path("scenarios/\(name)"))
  }

  @Test(arguments: 1...4)
  func `So does a generated one`(seed: Int) throws {
    let folder = try TemporaryFolder()
    let order = try GenerationOrder(requests: 8 * seed, experts: 20, seed: seed)
    try GeneratedScenario(order).write(to: "\(folder.path)/made")
    try expectNothingLost("\(folder.path)/made")
  }

  @Test func `Settings keep characters that YAML takes for marks`() throws {
    let folder = try TemporaryFolder(
      SmallScenario([
        "scenario.yaml":
          "name: \"a\\u2028b\\x07c\\u0085d\"\nfirst_day: 2019-01-01\nlast_day: 2019-12-31\n"
      ]).files)
    #expect(
      try ScenarioSource.read(folder.path).contents.settings.name
        == "a\u{2028}b\u{7}c\u{85}d")
    try expectNothingLost(folder.path)
  }

  /// A scenario with texts that programs like to change.
  private static let awkward: [String: String] = [
    "scenario.yaml": """
    name: "[=1+1] # not a comment"
    last_day: 2019-12-31
    first_day: 2019-01-01
    fare: {per_km: 0.125}
    travel_days: [{up_to_km: 500, days: 0}, {days: 2}]
    planning_date: first_day

    """,
    "experts.csv": """
    id,organisation,administration,languages,name,phone
    007,member,FJI,en   fr,"=HYPERLINK(""http://example.org"")",+679 001
    E1,member,FJI,fr;en,-1,@home
    1e5,member,FJI,en,"two
    lines and a tab\tthere",'quoted'
    TRUE,member,FJI,en,_x ﷽ 🛃 x_,1/2

    """,
    "accreditations.csv": "expert,category,topic\n007,ET,VAL\n",
    "funds.csv": "note,id,budget\n12,CCF,0001000\n2019-01-01,OTHER,\n",
    "README.md": "# Title\n\n  - indented  \n=SUM(A1)\n\n\nlast",
  ]

  @Test func `Texts that look like something else stay texts`() throws {
    let folder = try TemporaryFolder(SmallScenario(Self.awkward).files)
    try expectNothingLost(folder.path)
    let book = "\(folder.path)/book.xlsx"
    try convert(folder.path, book)
    let scenario = try ScenarioSource.read(book).contents
    #expect(scenario.settings.name == "[=1+1] # not a comment")
    #expect(scenario.experts.map(\.id) == ["007", "E1", "1e5", "TRUE"])
    #expect(scenario.experts[0].name == "=HYPERLINK(\"http://example.org\")")
    #expect(scenario.experts[2].name == "two\nlines and a tab\tthere")
  }

  /// Other programs do not keep these: openpyxl saves `_x000A_` as it is, and reads a line's end.
  @Test(arguments: ["_x000A_x0041_", "\u{FFFF}", "a\u{1}b", "_x005F_", "_x000G_", "_X000A_"])
  func `Characters that XML can't hold are kept`(text: String) throws {
    let experts = "id,organisation,administration,languages,name\nE1,member,FJI,en,\(text)\n"
    let folder = try TemporaryFolder(SmallScenario(["experts.csv": experts]).files)
    try expectNothingLost(folder.path)
  }

  @Test func `Workbooks saved by LibreOffice and by openpyxl read the same`() throws {
    let folder = try TemporaryFolder()
    let awkward = try TemporaryFolder(SmallScenario(Self.awkward).files)
    var sources = Self.shipped.prefix(2).map {
      (name: $0, path: Repository.path("scenarios/\($0)"))
    }
    sources.append(("awkward", awkward.path))
    for (name, path) in sources { try convert(path, "\(folder.path)/\(name).xlsx") }
    let others = try TemporaryFolder()
    let books = sources.map { "\(folder.path)/\($0.name).xlsx" }
    try OtherPrograms.saveByLibreOffice(books, into: others.path)
    for (name, path) in sources {
      let scenario = try ScenarioSource.read(path)
      try OtherPrograms.edit("\(folder.path)/\(name).xlsx", into: others.path, "unchanged")
      for saved in [name, "unchanged"] {
        let read = try ScenarioSource.read("\(others.path)/\(saved).xlsx")
        #expect(read.contents == scenario.contents, "\(name), \(saved)")
        #expect(read.hash == scenario.hash, "\(name), \(saved)")
      }
    }
  }

  @Test func `Dates are dates, numbers are numbers, and cells offer what they may hold`() throws {
    let folder = try TemporaryFolder()
    let book = "\(folder.path)/tiny.xlsx"
    try convert(Repository.path("scenarios/tiny"), book)
    let tables = Schema.tables.map(\.name).joined(separator: " ")
    #expect(
      try OtherPrograms.look(at: book, in: folder) == """
        sheets about settings \(tables) what-ifs README
        frozen B2 filter A1:X5
        comment How many working days it takes. / Whole number 1–366. / Must be filled.
        id s @ R1
        title s @ Valuation for Samoa
        days n General 5
        earliest d yyyy-mm-dd 2019-01-14 00:00:00
        choice kind list "national,sub-regional,regional,accreditation" enforced
        choice topic list 'topics'!$A$2:$A$503 enforced
        choice venues list 'venues'!$A$2:$A$503 offered
        choice administration list 'administrations'!$A$2:$A$506 enforced
        link 'topics'!A1
        widths True
        formulas 0

        """)
  }

  @Test func `The same scenario makes the same workbook`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xlsx", "b.xlsx"] {
      try convert(Repository.path("scenarios/tiny"), "\(folder.path)/\(name)")
    }
    let bytes = try files(folder.path)
    #expect(bytes["a.xlsx"] == bytes["b.xlsx"])
  }

  @Test func `Nothing is written over unless that is asked for`() throws {
    let folder = try TemporaryFolder(["mine.txt": "mine", "ratings.csv": "mine"])
    try "mine".write(toFile: "\(folder.path)/mine.xlsx", atomically: true, encoding: .utf8)
    let generated = Repository.path("scenarios/rocb-ap-2017-18")
    for destination in [
      folder.path, "\(folder.path)/mine.xlsx", "\(folder.path)/mine.txt", "x.ods",
    ] {
      #expect(throws: ScenarioDiagnostics.self) { try convert(generated, destination) }
    }
    #expect(try folder.text("mine.xlsx") == "mine")
    try "mine".write(toFile: "\(folder.path)/fares.csv", atomically: true, encoding: .utf8)
    _ = try ScenarioConversion(of: generated, to: folder.path, replacing: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.contains("mine.txt") && !names.contains("fares.csv"))
    #expect(try ScenarioSource.read(folder.path).hash == ScenarioSource.read(generated).hash)
  }

  @Test func `A what-if that leads out of its folder is refused`() throws {
    let folder = try TemporaryFolder()
    let book = "\(folder.path)/tiny.xlsx"
    try convert(Repository.path("scenarios/tiny"), book)
    try OtherPrograms.edit(book, into: folder.path, "escaping")
    let error = try #require(throws: ScenarioDiagnostics.self) {
      try convert("\(folder.path)/escaping.xlsx", "\(folder.path)/out")
    }
    #expect(
      error.description
        == "escaping.xlsx, sheet what-ifs, B2: \"../../escaped.yaml\" is not the name of a what-if. "
        + "Maybe write a name such as shrink.yaml.")
  }
}
