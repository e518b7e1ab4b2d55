public import Scheduling

/// What distinguishes a schedule from an earlier one, for programs.
public enum ComparisonJSON {
  /// The format's name and version.
  public static let format = "mobilize-comparison/1"

  /// A comparison as a file.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(of comparison: ScheduleComparison, hash: String, version: String)
    -> String
  {
    let scenario = comparison.before.scenario
    let head: [(key: String, value: JSONValue)] = [
      ("format", .string(format)), ("synthetic", .bool(scenario.contents.isSynthetic)),
      ("scenario", ScheduleJSON.identity(of: scenario, hash: hash)),
      ("version", .string(version)),
    ]
    return JSONValue.object(head + members(of: comparison)).fileText
  }

  /// Everything a comparison says.
  static func members(of comparison: ScheduleComparison) -> [(key: String, value: JSONValue)] {
    let (before, after) = (comparison.before.scenario, comparison.after.scenario)
    func ids(_ requests: [Ref<Request>]) -> JSONValue { JSONValue(requests.map { after[$0].id }) }
    return [
      ("withdrawn", .array(comparison.withdrawn.map { ScheduleJSON.event($0, in: before) })),
      ("changed", .array(comparison.changed.map { change($0, in: after) })),
      ("new", .array(comparison.new.map { ScheduleJSON.event($0, in: after) })),
      ("unchanged", .integer(comparison.unchangedCount)),
      ("newly_unmet", ids(comparison.newlyUnmet)), ("newly_met", ids(comparison.newlyMet)),
      ("cost", pair(comparison.before.cost, comparison.after.cost)),
      ("levels", .array(comparison.levels.map(level))),
      ("funds", .array(comparison.funds.map { fund($0, in: after) })),
    ]
  }

  private static func change(_ change: ChangedEvent, in scenario: Scenario) -> JSONValue {
    let kinds = [
      ("moved", change.isMoved), ("elsewhere", change.isElsewhere),
      ("re-teamed", change.isReteamed), ("re-funded", change.isRefunded),
    ]
    return [
      "request": .string(scenario[change.request].id),
      "kinds": JSONValue(kinds.filter(\.1).map(\.0)),
      "before": ScheduleJSON.event(change.before, in: scenario),
      "after": ScheduleJSON.event(change.after, in: scenario),
      "out": JSONValue(change.out.map { scenario[$0].id }),
      "in": JSONValue(change.joining.map { scenario[$0].id }),
    ]
  }

  private static func level(_ level: LevelDifference) -> JSONValue {
    [
      "id": .string(level.level.id), "before": .integer(level.before),
      "after": .integer(level.after),
      "terms": .array(
        level.terms.map {
          [
            "rule": .string($0.rule.description), "before": .integer($0.before),
            "after": .integer($0.after),
          ]
        }),
    ]
  }

  private static func fund(_ fund: FundDifference, in scenario: Scenario) -> JSONValue {
    [
      "fund": .string(scenario[fund.after.fund].id),
      "budget": [
        "before": JSONValue(fund.before.budget), "after": JSONValue(fund.after.budget),
      ],
      "committed": pair(fund.before.committed, fund.after.committed),
      "left": ["before": JSONValue(fund.before.left), "after": JSONValue(fund.after.left)],
    ]
  }

  private static func pair(_ before: Int, _ after: Int) -> JSONValue {
    ["before": .integer(before), "after": .integer(after)]
  }
}
