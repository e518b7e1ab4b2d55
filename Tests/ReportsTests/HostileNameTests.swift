import Foundation
import Testing

@testable import Reports
@testable import Scheduling

/// Names come from tables that anybody may have written.
struct HostileNameTests {
  static let names = [
    "=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "<script>alert(1)</script>",
    "a|b", "[x](javascript:alert(1))", #"say "hi", then \ go"#, "one\ntwo\r\nthree",
    "bell\u{7} escape\u{1B}[31m null\u{0} delete\u{7F}", "line\u{2028}paragraph\u{2029}",
    "right\u{202E}left", "`code` *b* _i_ # $x$", "\"\u{301}",
  ]

  /// Whether a scalar breaks lines, steers a terminal or turns the direction of what follows.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    let directions = "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}"
    let categories: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator]
    return categories.contains(scalar.properties.generalCategory)
      || directions.unicodeScalars.contains(scalar)
  }

  private func draft(named name: String) -> Draft {
    var contents = Fixture.contents
    contents.settings.name = name
    contents.requests[0].title = name
    contents.venues[0].city = name
    contents.venues[0].name = name
    contents.experts[0].name = name
    contents.funds[0].name = name
    contents.administrations[3].name = name
    contents.targets[0].description = name
    var draft = Fixture.draft(contents)
    draft.unmet[0].reasons[0].text = name
    draft.run.failure = name
    draft.run.stopped = .engineFailed
    return draft
  }

  @Test(arguments: names)
  func `JSON gives back what was put in`(name: String) throws {
    let text = ScheduleJSON.text(of: draft(named: name), hash: name, version: "1")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let scenario = try #require(object?["scenario"] as? [String: Any])
    #expect((scenario["name"] as? String).map { Array($0.utf8) } == Array(name.utf8))
    let file = try JSONReader.value(of: text)
    #expect(file["run"]?["failure"]?.string.map { Array($0.utf8) } == Array(name.utf8))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Self.isHarmful($0) })
    #expect(try SchemaValidator.documented().faults(of: file) == [])
  }

  @Test(arguments: names)
  func `No spreadsheet runs a text`(name: String) throws {
    let rows = CSVRows(ScheduleCSV.text(of: draft(named: name))).rows
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.count == ScheduleCSV.columns.count })
    for cell in [rows[1][1], rows[1][6], rows[1][11]] {
      let first = try #require(cell.unicodeScalars.first)
      #expect(!"=+-@\t\r＝".unicodeScalars.contains(first))
      #expect(cell.unicodeScalars.count - name.unicodeScalars.count == (first == "'" ? 1 : 0))
    }
  }

  @Test(arguments: names)
  func `Markdown shows a text as it stands`(name: String) {
    let text = ScheduleMarkdown.text(of: draft(named: name), hash: name, version: "1")
    let plain = ScheduleMarkdown.text(of: draft(named: "x"), hash: "x", version: "1")
    let bars = { (text: String) in
      text.replacing(#/\\./#, with: "").unicodeScalars.count { $0 == "|" }
    }
    let markup = text.replacing(#/\\./#, with: "")
    #expect(["<", "](", "`", "[", "$"].allSatisfy { !markup.contains($0) })
    #expect(bars(text) == bars(plain))
    #expect(text.unicodeScalars.count { $0 == "\n" } == plain.unicodeScalars.count { $0 == "\n" })
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Self.isHarmful($0) })
  }

  @Test(arguments: names)
  func `A newsletter shows a text as it stands`(name: String) {
    let text = NewsletterMarkdown.text(of: draft(named: name))
    let plain = NewsletterMarkdown.text(of: draft(named: "x"))
    let markup = text.replacing(#/\\./#, with: "")
    #expect(["<", "](", "`", "[", "$"].allSatisfy { !markup.contains($0) })
    #expect(text.unicodeScalars.count { $0 == "\n" } == plain.unicodeScalars.count { $0 == "\n" })
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Self.isHarmful($0) })
  }

  @Test(arguments: names)
  func `A terminal shows a text as it stands`(name: String) {
    func lines(_ name: String) -> [Substring] {
      let draft = draft(named: name)
      let text =
        DraftSummary.text(of: draft) + UnmetText.text(of: draft.unmet, scenario: draft.scenario)
      #expect(!text.unicodeScalars.contains { $0 != "\n" && Self.isHarmful($0) })
      return text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(lines(name).count == lines("x").count)
  }

  @Test(arguments: names)
  func `A typed schedule is shown as it stands`(name: String) throws {
    let scenario = Fixture.scenario
    let stated = StatedSchedule(events: [
      .init(request: name),
      .init(request: "R05", venue: name, team: [.init(role: name, expert: name)]),
    ])
    let assessment = Assessment(of: stated, in: scenario)
    let text = AssessmentText.text(of: assessment, scenario: scenario)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Self.isHarmful($0) })
    #expect(text.contains("there is no request \(PlainText.trimmed(PlainText.cleaned(name)))"))
    let json = AssessmentJSON.text(of: assessment, scenario: scenario, hash: "", version: "")
    let violations = try JSONReader.value(of: json)["violations"]?.items ?? []
    #expect(violations.map { $0["text"]?.string } == assessment.violations.map(\.text))
  }
}
