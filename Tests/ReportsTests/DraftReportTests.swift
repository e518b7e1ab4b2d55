import Foundation
import Testing

@testable import Reports
@testable import Scheduling

struct DraftReportTests {
  private let draft = Fixture.draft()

  @Test func `The table has a row for each filled seat`() {
    let text = ScheduleCSV.text(of: draft)
    #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    #expect(text.replacing("\r\n", with: "\n") == GoldenDocuments.csv)
  }

  @Test func `The document says everything a draft says`() {
    let text = ScheduleMarkdown.text(of: draft, hash: "0a1b", version: "1.0.0")
    #expect(text == GoldenDocuments.markdown)
  }

  @Test func `The summary is read within a minute`() {
    #expect(DraftSummary.text(of: draft) == GoldenDocuments.summary)
  }

  @Test func `A narrow summary cuts titles before numbers`() {
    #expect(DraftSummary.text(of: draft, width: 60) == GoldenDocuments.narrow)
  }

  @Test(arguments: [-1, 0, 1, 2, 10, 33, 80, 100, 400])
  func `No line of a summary is wider than the terminal`(width: Int) {
    let lines = DraftSummary.text(of: draft, width: width).split(separator: "\n")
    #expect(lines.allSatisfy { String($0).displayWidth <= max(0, width) })
  }

  @Test func `The summary's numbers are those of the file`() throws {
    let text = ScheduleJSON.text(of: draft, hash: "", version: "")
    let file = try JSONReader.value(of: text)
    let lines = DraftSummary.text(of: draft).split(separator: "\n").map(String.init)
    func words(after start: String) -> [String] {
      lines.first { $0.hasPrefix(start) }?.split(separator: " ").map(String.init) ?? []
    }
    for level in file["levels"]?.items ?? [] {
      let words = words(after: "  \(level["id"]?.string ?? "")")
      #expect(words[1] == Amount.text(level["value"]?.integer ?? -1))
      #expect(words[2] == level["bound"]?.integer.map(Amount.text) ?? "–")
    }
    let fund = try #require(file["totals"]?["funds"]?.items.first)
    #expect(
      Array(words(after: "  CCF-KOR")[1...3])
        == ["budget", "committed", "left"].map {
          Amount.text(fund[$0]?.integer ?? -1)
        })
    let cost = file["events"]?.items.compactMap { $0["cost"]?.integer } ?? []
    #expect(
      words(after: "Delivered") == [
        "Delivered", "2", "of", "4", "requests", "for", Amount.text(cost.reduce(0, +)), "USD",
      ])
    #expect(words(after: "  02–06 Jul").contains(Amount.text(cost[0])))
  }

  @Test func `Real data are not labelled synthetic`() {
    var contents = Fixture.contents
    contents.isSynthetic = false
    let draft = Fixture.draft(contents)
    #expect(!DraftSummary.text(of: draft).contains("synthetic"))
    #expect(!ScheduleMarkdown.text(of: draft, hash: "", version: "").contains("synthetic"))
    #expect(
      ScheduleJSON.text(of: draft, hash: "", version: "").contains(#""synthetic": false"#))
  }

  @Test func `An empty draft says so`() {
    var draft = draft
    draft.events = []
    draft.unmet = []
    draft.letters = []
    draft.totals = Totals(
      funds: [], experts: [], administrations: [], subregions: [], targets: [], months: [])
    let summary = DraftSummary.text(of: draft)
    #expect(summary.contains("\nNo events\n\nUnmet: none\n\nTargets missed: none of 0\n"))
    #expect(ScheduleCSV.text(of: draft).unicodeScalars.count { $0 == "\n" } == 1)
    let document = ScheduleMarkdown.text(of: draft, hash: "", version: "")
    #expect(document.contains("There are no letters to write."))
  }
}
