public import Scheduling

/// The schedule file: everything a draft says, in the format of `Documentation/ScheduleFormat.md`.
public enum ScheduleJSON {
  /// The format's name and version.
  public static let format = "mobilize-schedule/1"

  /// A draft as a schedule file.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(of draft: Draft, hash: String, version: String) -> String {
    let scenario = draft.scenario
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": identity(of: scenario, hash: hash),
      "run": run(draft.run, version: version),
      "levels": .array(draft.levels.map(level)),
      "terms": .array(draft.terms.map(term)),
      "events": .array(draft.events.map { event($0, in: scenario) }),
      "unmet": .array(draft.unmet.map { UnmetJSON.value(of: $0, in: scenario) }),
      "totals": totals(draft.totals, in: scenario),
      "letters": .array(draft.letters.map { letter($0, in: scenario) }),
    ]
    return file.fileText
  }

  /// Which scenario a file is about.
  static func identity(of scenario: Scenario, hash: String) -> JSONValue {
    ["name": .string(scenario.settings.name), "hash": .string(hash)]
  }

  /// What a rule counts.
  static func term(_ term: Term) -> JSONValue {
    [
      "rule": .string(term.rule.description), "level": .string(term.level.id),
      "value": .integer(term.value),
    ]
  }

  private static func run(_ run: RunReport, version: String) -> JSONValue {
    [
      "engine": .string(run.engine),
      "stopped": .string(run.stopped.rawValue),
      "failure": JSONValue(run.failure),
      "seed": .integer(run.seed),
      "iteration_limit": JSONValue(run.iterationLimit),
      "iterations": .integer(run.iterations),
      "columns": .integer(run.columns),
      "nodes": .integer(run.nodes),
      "version": .string(version),
    ]
  }

  /// What was found and is proved on a level.
  static func level(_ result: LevelResult) -> JSONValue {
    [
      "id": .string(result.level.id), "value": .integer(result.value),
      "bound": JSONValue(result.bound),
    ]
  }

  /// An event in one line.
  public static func line(of event: Event, in scenario: Scenario) -> String {
    self.event(event, in: scenario).lineText
  }

  /// An event.
  static func event(_ event: Event, in scenario: Scenario) -> JSONValue {
    let placement = event.placement
    return [
      "request": .string(scenario[event.request].id),
      "first_day": JSONValue(placement.span?.first.description),
      "last_day": JSONValue(placement.span?.last.description),
      "venue": JSONValue(placement.venue.map { scenario[$0].id }),
      "fund": JSONValue(placement.fund.map { scenario[$0].id }),
      "cost": JSONValue(event.cost(in: scenario)),
      "team": .array(event.members(in: scenario).map(member)),
    ]
  }

  private static func member(_ member: TeamMember) -> JSONValue {
    [
      "role": .string(member.role), "expert": JSONValue(member.expert?.id),
      "accreditation": JSONValue(member.accreditation),
    ]
  }

  private static func letter(_ letter: Letter, in scenario: Scenario) -> JSONValue {
    [
      "administration": .string(scenario[letter.administration].code),
      "manager": JSONValue(letter.manager.map { scenario[$0].id }),
      "asks": .array(letter.asks.map { ask($0, in: scenario) }),
    ]
  }

  private static func ask(_ ask: Letter.Ask, in scenario: Scenario) -> JSONValue {
    [
      "request": .string(scenario[ask.request].id),
      "role": .string(ask.role),
      "expert": .string(scenario[ask.expert].id),
      "first_day": .string(ask.mission.first.description),
      "last_day": .string(ask.mission.last.description),
      "substitutes": JSONValue(ask.substitutes.map { scenario[$0].id }),
    ]
  }
}
