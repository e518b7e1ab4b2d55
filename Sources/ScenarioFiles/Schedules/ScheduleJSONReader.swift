import Foundation
import Scheduling

/// Reads a schedule from JSON.
struct ScheduleJSONReader {
  /// The file's name.
  let file: String
  /// Where mistakes go.
  let log: DiagnosticLog

  /// The schedule; with an error in the log it must not be used.
  func read(_ bytes: [UInt8]) -> StatedSchedule {
    guard let root = parse(bytes) else { return StatedSchedule(events: []) }
    let format = root["format"]
    if let name = format.requiredText(), name != ScheduleFile.format {
      format.report("is another format", advice: "write \(ScheduleFile.format)")
    }
    if case .null = root["events"].value { root["events"].report("is missing", showsValue: false) }
    var schedule = StatedSchedule(
      events: [], levels: levels(root), scenarioHash: root["scenario"]["hash"].text(.text))
    schedule.bounds = bounds(root)
    schedule.run = run(root["run"])
    schedule.events = root["events"].elements.map(event)
    return schedule
  }

  private func parse(_ bytes: [UInt8]) -> JSONCursor? {
    do {
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
      let root = JSONCursor(path: "", value: value, file: file, log: log)
      refuseRepeatedKeys(in: bytes)
      if case .object = value { return root }
      root.report("is not an object of format \(ScheduleFile.format)", showsValue: false)
    } catch {
      log.add(JSONFault(in: bytes).diagnostic(file))
    }
    return nil
  }

  private func refuseRepeatedKeys(in bytes: [UInt8]) {
    for repetition in JSONRepeatedKeys.find(in: bytes) {
      log.add(
        Diagnostic(
          file: file, row: repetition.row, value: repetition.key,
          "is given twice in one object", advice: "keep one of the two"))
    }
  }

  private func levels(_ root: JSONCursor) -> [Level: Int] {
    var levels: [Level: Int] = [:]
    for entry in root["levels"].elements {
      guard let id = entry["id"].requiredText() else { continue }
      guard let level = Level(id: id) else {
        let nearest = NearestName.of(id, among: Level.allCases.map(\.id))
        entry["id"].report("is no level", advice: nearest.map { "write \($0)" })
        continue
      }
      levels[level] = entry["value"].whole
    }
    return levels
  }

  private func bounds(_ root: JSONCursor) -> [Level: Int] {
    root["levels"].elements.reduce(into: [:]) { bounds, entry in
      guard let id = entry["id"].requiredText(), let level = Level(id: id) else { return }
      bounds[level] = entry["bound"].whole
    }
  }

  /// The run that made the schedule; nil where none is stated, or one by another program.
  private func run(_ run: JSONCursor) -> RunReport? {
    guard let engine = run["engine"].text(.text),
      let stopped = run["stopped"].text(.text).flatMap({ StopReason(rawValue: $0) })
    else { return nil }
    return RunReport(
      engine: engine, stopped: stopped, failure: run["failure"].text(.text),
      seed: run["seed"].whole ?? 1, iterationLimit: run["iteration_limit"].whole,
      iterations: run["iterations"].whole ?? 0, columns: run["columns"].whole ?? 0,
      nodes: run["nodes"].whole ?? 0)
  }

  private func event(_ event: JSONCursor) -> StatedSchedule.Event {
    StatedSchedule.Event(
      request: event["request"].requiredText() ?? "", firstDay: event["first_day"].text(.date),
      lastDay: event["last_day"].text(.date), venue: event["venue"].text(.text),
      fund: event["fund"].text(.text), cost: event["cost"].whole,
      team: event["team"].elements.map(member))
  }

  private func member(_ member: JSONCursor) -> StatedSchedule.Event.Member {
    StatedSchedule.Event.Member(
      role: member["role"].requiredText() ?? "", expert: member["expert"].text(.text),
      accreditation: member["accreditation"].text(.text))
  }
}
