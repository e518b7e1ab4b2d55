import Foundation
import ScenarioFiles
import Scheduling
import Testing

struct ShippedWhatIfTests {
  @Test(arguments: [("rocb-ap-2018-19", 7), ("tiny", 3)])
  func `The what-ifs that scenarios carry name what exists`(scenario: String, count: Int) throws {
    let folder = Repository.path("scenarios/\(scenario)")
    let reader = ChangeReader(try ScenarioSource.read(folder).contents)
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/what-ifs").sorted()
    let read = files.compactMap { reader.whatIf(inFile: "\(folder)/what-ifs/\($0)") }
    #expect(reader.diagnostics.map(\.description) == [])
    #expect(read.count == count)
    #expect(Set(read.map(\.name)).count == count)
    #expect(read.allSatisfy { !$0.changes.isEmpty })
  }
}
