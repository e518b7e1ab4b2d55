import Foundation
import Testing

@testable import Reports
@testable import Scheduling

struct ScheduleJSONTests {
  private let text = ScheduleJSON.text(of: Fixture.draft(), hash: "0a1b", version: "1.0.0")

  @Test func `A draft is written as documented`() {
    #expect(text == GoldenSchedule.json)
  }

  @Test func `Foundation reads the file`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let file = try #require(object as? [String: Any])
    #expect(file["format"] as? String == ScheduleJSON.format)
    #expect((file["events"] as? [Any])?.count == 2)
  }

  @Test(arguments: [
    ("", "format synthetic scenario run levels terms events unmet totals letters"),
    ("scenario", "name hash"),
    (
      "run", "engine stopped failure seed iteration_limit iterations columns nodes version"
    ),
    ("levels", "id value bound"),
    ("terms", "rule level value"),
    ("events", "request first_day last_day venue fund cost team"),
    ("events team", "role expert accreditation"),
    ("unmet", "request class reasons"),
    ("unmet reasons", "rule subject count text"),
    ("totals", "funds experts administrations subregions targets months"),
    ("totals funds", "fund events budget committed left"),
    ("totals experts", "expert missions days"),
    ("totals administrations", "administration missions days events hosted"),
    ("totals subregions", "subregion requests events"),
    ("totals targets", "target reached needed shortfall"),
    ("totals months", "month events cost"),
    ("letters", "administration manager asks"),
    ("letters asks", "request role expert first_day last_day substitutes"),
  ])
  func `Every key is there, in the documented order`(path: String, keys: String) throws {
    let file = try JSONReader.value(of: text)
    let object = path.split(separator: " ").reduce(file) { value, key in
      let member = value[String(key)] ?? .null
      return member.items.first ?? member
    }
    #expect(object.keys.joined(separator: " ") == keys)
  }

  @Test func `The levels are all six in order, those without a bound null`() throws {
    let levels = try #require(try JSONReader.value(of: text)["levels"]).items
    #expect(levels.map { $0["id"]?.string } == Level.allCases.map(\.id))
    #expect(levels.map { $0["bound"]?.integer } == [0, 0, 8, 3, nil, nil])
  }

  @Test func `What is not known is null`() throws {
    var draft = Fixture.draft()
    draft.events = [Event(Placement(Ref(0)), team: [.init(seat: 0, expert: nil)])]
    let text = ScheduleJSON.text(of: draft, hash: "0a1b", version: "1.0.0")
    let event = try #require(try JSONReader.value(of: text)["events"]?.items.first)
    #expect(
      event.keys.filter { event[$0]?.type == "null" } == [
        "first_day", "last_day", "venue", "fund", "cost",
      ])
    #expect(event["team"]?.items.first?["expert"]?.type == "null")
    #expect(try SchemaValidator.documented().faults(of: JSONReader.value(of: text)).isEmpty)
  }
}
