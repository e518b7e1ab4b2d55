import Foundation
import ScenarioFiles
import Scheduling

/// Reads a schedule as a baseline.
enum BaselineFile {
  /// The events of a schedule, with their ids resolved.
  ///
  /// - Parameters:
  ///   - path: The schedule, as JSON or CSV.
  ///   - scenario: The scenario whose ids it uses.
  /// - Returns: The events; a team is known only if all of its members are.
  /// - Throws: `ScenarioDiagnostics` with all unknown ids.
  static func read(_ path: String, for scenario: Scenario) throws -> [BaselineEvent] {
    let stated = try ScheduleFile.read(path)
    var resolver = BaselineResolver(
      file: URL(fileURLWithPath: path).lastPathComponent, scenario: scenario)
    let events = stated.events.compactMap { resolver.resolve($0) }
    resolver.refuseRepeated(stated.events)
    guard resolver.diagnostics.isEmpty else { throw ScenarioDiagnostics(resolver.diagnostics) }
    return events
  }
}

/// Resolves the ids of stated events, and keeps those that are unknown.
private struct BaselineResolver {
  let file: String
  let scenario: Scenario
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, scenario: Scenario) {
    self.file = file
    self.scenario = scenario
  }

  mutating func resolve(_ stated: StatedSchedule.Event) -> BaselineEvent? {
    let contents = scenario.contents
    let venue = find(stated.venue, "venue", contents.venues.map(\.id), scenario.venue(id:))
    let fund = find(stated.fund, "fund", contents.funds.map(\.id), scenario.fund(id:))
    let experts = stated.team.compactMap {
      find($0.expert, "expert", contents.experts.map(\.id), scenario.expert(id:))
    }
    let request = find(
      stated.request, "request", contents.requests.map(\.id), scenario.request(id:))
    return request.map {
      BaselineEvent(
        request: $0, firstDay: stated.firstDay, lastDay: stated.lastDay, venue: venue, fund: fund,
        experts: experts.count == stated.team.count ? experts : nil)
    }
  }

  /// Refuses more than one event of a request, of which one would count.
  mutating func refuseRepeated(_ events: [StatedSchedule.Event]) {
    let counts = Dictionary(events.map { ($0.request, 1) }, uniquingKeysWith: +)
    for (id, count) in counts.sorted(by: { $0.key < $1.key }) where count > 1 {
      diagnostics.append(
        Diagnostic(
          file: file, value: id, "has \(Amount.text(count)) events", advice: "keep one of them"))
    }
  }

  private mutating func find<Entity>(
    _ id: String?, _ noun: String, _ ids: [String], _ search: (String) -> Ref<Entity>?
  ) -> Ref<Entity>? {
    guard let id else { return nil }
    if let found = search(id) { return found }
    let diagnostic = Diagnostic(
      file: file, value: id, "is not the id of \(noun == "expert" ? "an" : "a") \(noun)",
      advice: NearestName.ofID(id, among: ids).map { "write \($0)" })
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    return nil
  }
}
