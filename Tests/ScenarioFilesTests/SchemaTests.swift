import Foundation
import Testing

@testable import ScenarioFiles

struct SchemaTests {
  @Test func `Each table and each column is printed once`() {
    for table in Schema.tables + [Schema.schedule] {
      let sections = Schema.text.components(separatedBy: "\n## ").filter {
        $0.hasPrefix(table.name + "\n") || $0.hasPrefix(table.name + " (")
      }
      #expect(sections.count == 1, "\(table.name)")
      for column in table.columns {
        let name = column.name + (column.isRequired ? " *" : "")
        let lines = sections.joined().split(separator: "\n").filter { line in
          line.hasPrefix("| \(name) ")
        }
        #expect(lines.count == 1, "\(table.name).\(column.name)")
      }
    }
  }

  @Test func `The six tables of the contract are required`() {
    #expect(
      Schema.tables.filter(\.isRequired).map(\.name)
        == ["administrations", "experts", "venues", "funds", "requests", "teams"])
  }

  @Test func `Requests have the columns of the contract`() throws {
    let requests = try #require(Schema.tables.first { $0.name == "requests" })
    let names =
      "id title kind beneficiaries topic days participants delegates priority weight mandatory "
      + "earliest latest preferred languages venues funds facilities objectives team partner "
      + "partner_contribution carried status"
    #expect(requests.columns.map(\.name).joined(separator: " ") == names)
    let required = requests.columns.filter(\.isRequired).map(\.name)
    #expect(required == ["id", "kind", "beneficiaries", "topic", "days"])
  }

  @Test func `Settings are printed with their defaults`() {
    let defaults = Dictionary(uniqueKeysWithValues: Schema.settings.map { ($0.key, $0.standard) })
    #expect(defaults["priority_weights"] == "[16, 8, 4, 2, 1]")
    #expect(defaults["travel_days"] == "[{up_to_km: 9000, days: 1}, {days: 2}]")
    #expect(defaults["fare.per_km"] == "0.1")
    #expect(defaults["office_capacity"] == "none")
    #expect(defaults["planning_date"] == "first_day")
    #expect(defaults["name"] == .some(nil))
  }

  /// With `UPDATE_GOLDEN` in the environment the page is written anew first.
  @Test func `The documentation is the dictionary as it is`() throws {
    let path = Repository.path("Documentation/ScenarioFormat.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try AtomicFile.write(Schema.text, to: path)
    }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text == Schema.text)
  }
}
