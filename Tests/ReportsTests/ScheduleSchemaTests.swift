import Foundation
import Reports
import Scheduling
import Testing

struct ScheduleSchemaTests {
  private let text = ScheduleJSON.text(of: Fixture.draft(), hash: "0a1b", version: "1.0.0")

  @Test func `The schema accepts what is written`() throws {
    #expect(try SchemaValidator.documented().faults(of: JSONReader.value(of: text)) == [])
  }

  @Test(arguments: StopReason.allCases)
  func `The schema knows every reason to stop`(reason: StopReason) throws {
    var draft = Fixture.draft()
    draft.run.stopped = reason
    draft.run.failure = reason == .engineFailed ? "singular basis" : nil
    let text = ScheduleJSON.text(of: draft, hash: "0a1b", version: "1.0.0")
    #expect(try SchemaValidator.documented().faults(of: JSONReader.value(of: text)) == [])
  }

  @Test(arguments: UnmetRequest.Cause.allCases)
  func `The schema knows every class`(cause: UnmetRequest.Cause) throws {
    var draft = Fixture.draft()
    draft.unmet[0].cause = cause
    let text = ScheduleJSON.text(of: draft, hash: "0a1b", version: "1.0.0")
    #expect(try SchemaValidator.documented().faults(of: JSONReader.value(of: text)) == [])
  }

  @Test(arguments: [
    (#""mobilize-schedule/1""#, #""mobilize-schedule/2""#, ".format: const"),
    (#""synthetic": true"#, #""synthetic": "yes""#, ".synthetic: type"),
    (#""stopped": "time-limit""#, #""stopped": "tired""#, ".run.stopped: enum"),
    (#""seed": 7,"#, "", ".run: seed is missing"),
    (#""columns": 3456"#, #""columns": -1"#, ".run.columns: minimum"),
    (#""id": "quality""#, #""id": "beauty""#, ".levels[5].id: enum"),
    (#""class": "impossible""#, #""class": "hard""#, ".unmet[0].class: enum"),
    (#""first_day": "2018-07-02""#, #""first_day": "2 July""#, ".events[0].first_day: pattern"),
    (#""cost": 9200"#, #""cost": "9,200""#, ".events[0].cost: type"),
    (#""cost": 9200"#, #""cost": 9200, "price": 1"#, ".events[0]: price is not known"),
    (#""TOA:PCA:full""#, #""TOA""#, ".events[0].team[0].accreditation: pattern"),
    (#""manager": null"#, #""manager": false"#, ".letters[1].manager: type"),
  ])
  func `The schema rejects anything else`(old: String, new: String, fault: String) throws {
    let mutated = text.replacing(old, with: new, maxReplacements: 1)
    #expect(mutated != text)
    #expect(try SchemaValidator.documented().faults(of: JSONReader.value(of: mutated)) == [fault])
  }

  @Test func `A level too few is a fault`() throws {
    var draft = Fixture.draft()
    draft.levels.removeLast()
    let text = ScheduleJSON.text(of: draft, hash: "0a1b", version: "1.0.0")
    let faults = try SchemaValidator.documented().faults(of: JSONReader.value(of: text))
    #expect(faults == [".levels: minItems"])
  }
}
