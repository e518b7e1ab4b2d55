import Foundation
import Reports
import Testing

@testable import Scheduling

struct VerdictTests {
  private let scenario = Fixture.scenario

  @Test func `Unmet requests come with counts that add up`() {
    #expect(UnmetText.text(of: Fixture.unmet, scenario: scenario) == GoldenVerdicts.unmet)
  }

  @Test func `Unmet requests are written for programs`() throws {
    let text = UnmetJSON.text(
      of: Fixture.unmet, scenario: scenario, hash: "0a1b", version: "1.0.0")
    #expect(text == GoldenVerdictFiles.unmet)
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func `Nothing unmet is said in a line`() {
    let text = UnmetText.text(of: [], scenario: scenario)
    #expect(text.hasPrefix("Small year 2018/19: every request has an event\n"))
  }

  @Test func `Violations are grouped by rule, unknowns by request`() {
    let text = AssessmentText.text(of: Fixture.assessment, scenario: scenario)
    #expect(text == GoldenVerdicts.assessment)
  }

  @Test func `An assessment is written for programs`() throws {
    let text = AssessmentJSON.text(
      of: Fixture.assessment, scenario: scenario, hash: "0a1b", version: "1.0.0")
    #expect(text == GoldenVerdictFiles.assessment)
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test(arguments: [
    ([], [], "the schedule keeps every rule"),
    ([], ["fund", "venue"], "no rule is broken as far as is known; 2 unknowns"),
    (["pinned"], [], "1 violation of 1 rule"),
    (["pinned", "not-to", "pinned"], ["fund"], "3 violations of 2 rules; 1 unknown"),
  ])
  func `The last line is the verdict`(rules: [String], unknowns: [String], verdict: String) {
    var assessment = Assessment(of: [Event](), in: scenario)
    assessment.violations = rules.map {
      Violation(rule: RuleID(stringLiteral: $0), requests: ["R05"], text: "")
    }
    assessment.unknowns = unknowns.map { Unknown(request: "R05", what: $0) }
    let text = AssessmentText.text(of: assessment, scenario: scenario)
    #expect(text.hasSuffix("\nVerdict: \(verdict)\n"))
  }
}
