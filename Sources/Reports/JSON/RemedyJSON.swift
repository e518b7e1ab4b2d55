import Scheduling

/// What would meet requests, for programs.
enum RemedyJSON {
  /// The members that a request's remedies add to it.
  static func members(of remedies: Remedies, in scenario: Scenario)
    -> [(key: String, value: JSONValue)]
  {
    [
      ("possible_unchanged", remedies.isPossible.map(JSONValue.bool) ?? .null),
      ("unlocks", .array(remedies.unlocks.map { unlock($0, scenario) })),
      (
        "tried",
        [
          "changes": .integer(remedies.tried), "refuted": .integer(remedies.refuted),
          "undecided": .integer(remedies.undecided), "unreached": .integer(remedies.unreached),
        ]
      ),
      (
        "exchanges",
        remedies.hasExchanges ? .array(remedies.exchanges.map { exchange($0, scenario) }) : .null
      ),
    ]
  }

  /// The levers, and whether all were tried.
  static func levers(of report: RemedyReport, in scenario: Scenario) -> JSONValue {
    [
      "complete": .bool(report.hasAllLevers),
      "sets": .array(
        report.levers.map { lever in
          [
            "changes": JSONValue(lever.changes.map { $0.wording(in: scenario) }),
            "requests": JSONValue(lever.requests.map { scenario[$0].id }),
            "weight": .integer(lever.weight),
          ]
        }),
    ]
  }

  private static func unlock(_ unlock: Unlock, _ scenario: Scenario) -> JSONValue {
    [
      "rule": .string(unlock.rule.description),
      "text": .string(unlock.change.wording(in: scenario)),
      "least": .bool(unlock.isLeast),
    ]
  }

  private static func exchange(_ exchange: Exchange, _ scenario: Scenario) -> JSONValue {
    let placement = exchange.event.placement
    func ids(_ requests: [Ref<Request>]) -> JSONValue {
      JSONValue(requests.map { scenario[$0].id })
    }
    return [
      "first_day": JSONValue(placement.span.map { "\($0.first)" }),
      "venue": JSONValue(placement.venue.map { scenario[$0].id }),
      "fund": JSONValue(placement.fund.map { scenario[$0].id }),
      "withdrawn": ids(exchange.withdrawn), "moved": ids(exchange.moved),
      "changed": ids(exchange.changed), "weight_lost": .integer(exchange.weightLost),
      "least": .bool(exchange.isLeast),
    ]
  }
}
