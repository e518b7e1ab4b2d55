import Foundation
import Scheduling
import Testing

@testable import ScenarioFiles

struct SpoiltScenarioTests {
  private static let words = [
    "", ",", "\"", "\n", ";", "all", "none", "other", "-1", "0", "99999999999", "2019-02-29",
    "R1", "PI", "yes", "|", "=", "é", "kind=", "{", "[", ": ",
  ]

  /// Cuts a piece out of the text of a file and puts a word in its place.
  private func spoil(_ text: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(text)
    let start = Int.random(in: 0...letters.count, using: &random)
    let end = min(letters.count, start + Int.random(in: 0...6, using: &random))
    let word = Self.words.randomElement(using: &random) ?? ""
    letters.replaceSubrange(start..<end, with: Array(word))
    return String(letters)
  }

  @Test(arguments: 1...150)
  func `However a scenario is spoilt, it is read or refused with reasons`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = Repository.path("scenarios/tiny")
    var files: [String: String] = [:]
    let names = try FileManager.default.contentsOfDirectory(atPath: source).sorted()
    for name in names where name != "what-ifs" {
      let text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
      let isSpoilt = Int.random(in: 0..<3, using: &random) == 0
      files[name] = isSpoilt ? spoil(text, &random) : text
    }
    let folder = try TemporaryFolder(files)
    do throws(ScenarioDiagnostics) {
      let loaded = try ScenarioSource.read(folder.path)
      #expect(Scenario(loaded.contents).requestRefs.count == loaded.contents.requests.count)
      #expect(loaded.contents.requests.count >= 3, "seed \(seed)")
    } catch {
      #expect(error.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
    }
  }
}
