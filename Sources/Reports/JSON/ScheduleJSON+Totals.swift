import Scheduling

extension ScheduleJSON {
  /// The sums over a schedule.
  static func totals(_ totals: Totals, in scenario: Scenario) -> JSONValue {
    let experts = totals.experts.filter { $0.missions > 0 }
    return [
      "funds": .array(totals.funds.map { fund($0, in: scenario) }),
      "experts": .array(experts.map { expert($0, in: scenario) }),
      "administrations": .array(totals.administrations.map { administration($0, in: scenario) }),
      "subregions": .array(totals.subregions.map(subregion)),
      "targets": .array(totals.targets.map { target($0, in: scenario) }),
      "months": .array(totals.months.map(month)),
    ]
  }

  private static func fund(_ fund: Totals.ByFund, in scenario: Scenario) -> JSONValue {
    [
      "fund": .string(scenario[fund.fund].id),
      "events": .integer(fund.events),
      "budget": JSONValue(fund.budget),
      "committed": .integer(fund.committed),
      "left": JSONValue(fund.left),
    ]
  }

  private static func expert(_ expert: Totals.ByExpert, in scenario: Scenario) -> JSONValue {
    [
      "expert": .string(scenario[expert.expert].id),
      "missions": .integer(expert.missions),
      "days": .integer(expert.days),
    ]
  }

  private static func administration(_ sum: Totals.ByAdministration, in scenario: Scenario)
    -> JSONValue
  {
    [
      "administration": .string(scenario[sum.administration].code),
      "missions": .integer(sum.missions),
      "days": .integer(sum.days),
      "events": .integer(sum.events),
      "hosted": .integer(sum.hosted),
    ]
  }

  private static func subregion(_ subregion: Totals.BySubregion) -> JSONValue {
    [
      "subregion": .string(subregion.subregion),
      "requests": .integer(subregion.requests),
      "events": .integer(subregion.events),
    ]
  }

  private static func target(_ target: Totals.ByTarget, in scenario: Scenario) -> JSONValue {
    [
      "target": .string(scenario.contents.targets[target.target].id),
      "reached": .integer(target.reached),
      "needed": .integer(target.needed),
      "shortfall": .integer(target.shortfall),
    ]
  }

  private static func month(_ month: Totals.ByMonth) -> JSONValue {
    [
      "month": .string(month.month),
      "events": .integer(month.events),
      "cost": .integer(month.cost),
    ]
  }
}
