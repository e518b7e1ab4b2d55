import Generation
import ScenarioFiles
import Testing

@Suite struct WritingTests {
  private let folder: TemporaryFolder
  private let scenario: GeneratedScenario

  init() throws {
    folder = try TemporaryFolder()
    scenario = GeneratedScenario(try GenerationOrder(requests: 3))
  }

  @Test func `An empty folder and one that does not exist are written, and nothing is left over`()
    throws
  {
    let names = scenario.files.keys.sorted()
    #expect(names.count == 19)
    try scenario.write(to: folder.path + "/new/scenario")
    #expect(try folder.names(in: "new/scenario") == names)
    let other = try TemporaryFolder()
    try scenario.write(to: other.path)
    #expect(try other.names() == names)
    for (name, text) in scenario.files { #expect(try other.text(name) == text) }
  }

  @Test func `A folder that holds something is refused and left as it is`() throws {
    try folder.write("mine", to: "requests.csv")
    let error = #expect(throws: ScenarioDiagnostics.self) { try scenario.write(to: folder.path) }
    #expect(
      error?.description
        == "\(folder.path): is not empty: it holds requests.csv."
        + " Maybe give a new folder; nothing is written over.")
    #expect(try folder.names() == ["requests.csv"])
    #expect(try folder.text("requests.csv") == "mine")
  }

  @Test func `A file in the folder's place and a blank name are refused`() throws {
    try folder.write("mine", to: "file")
    let file = #expect(throws: ScenarioDiagnostics.self) {
      try scenario.write(to: folder.path + "/file")
    }
    #expect(file?.description.contains("is a file, not a folder. Maybe give a new folder.") == true)
    let blank = #expect(throws: ScenarioDiagnostics.self) { try scenario.write(to: "") }
    #expect(blank?.description.hasPrefix("folder: is blank. Maybe write a name") == true)
  }

  @Test func `A folder that can't be made is an error that names it`() throws {
    try folder.write("mine", to: "file")
    let path = folder.path + "/file/scenario"
    #expect(throws: WritingError.self) { try scenario.write(to: path) }
  }
}
