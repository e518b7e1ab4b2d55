import Foundation
import Reports
import Scheduling
import Testing

@Test func peek() throws {
  let draft = Fixture.draft()
  let s = draft.scenario
  let out = [
    "ScheduleJSON": ScheduleJSON.text(of: draft, hash: "0a1b", version: "1.0.0"),
    "ScheduleCSV": ScheduleCSV.text(of: draft),
    "ScheduleMarkdown": ScheduleMarkdown.text(of: draft, hash: "0a1b", version: "1.0.0"),
    "DraftSummary": DraftSummary.text(of: draft),
    "DraftSummaryNarrow": DraftSummary.text(of: draft, width: 60),
    "UnmetText": UnmetText.text(of: draft.unmet, scenario: s),
    "UnmetJSON": UnmetJSON.text(of: draft.unmet, scenario: s, hash: "0a1b", version: "1.0.0"),
    "AssessmentText": AssessmentText.text(of: Fixture.assessment, scenario: s),
    "AssessmentJSON": AssessmentJSON.text(of: Fixture.assessment, scenario: s, hash: "0a1b", version: "1.0.0"),
  ]
  for (name, text) in out { try text.write(toFile: "/tmp/reports-golden/\(name)", atomically: true, encoding: .utf8) }
  print(try SchemaValidator.documented().faults(of: JSONReader.value(of: out["ScheduleJSON"] ?? "")))
}
