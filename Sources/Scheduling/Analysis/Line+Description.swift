extension Line {
  /// Whether its cells are days.
  public var isByDay: Bool {
    switch self {
    case .expertDays, .releaseDays, .venueDays, .officeDays, .absorptionDays, .sequenceDays: true
    default: false
    }
  }

  /// The expert whose line it is.
  public var expert: Ref<Expert>? {
    switch self {
    case .expertDays(let expert), .missions(let expert), .missionDays(let expert),
      .shadowMissions(let expert):
      expert
    default: nil
    }
  }

  /// What is used, in words.
  public func name(in scenario: Scenario) -> String {
    switch self {
    case .request(let request): "events of \(scenario[request].id)"
    case .expertDays(let expert): "\(scenario[expert].id)'s days on missions and resting"
    case .missions(let expert): "\(scenario[expert].id)'s missions"
    case .missionDays(let expert): "\(scenario[expert].id)'s mission days"
    case .shadowMissions(let expert): "\(scenario[expert].id)'s shadow missions"
    case .administrationMissions(let administration):
      "missions of \(scenario[administration].code)'s experts"
    case .releaseDays(let administration):
      "experts of \(scenario[administration].code) away on one day"
    case .venueDays(let venue): "rooms of \(scenario[venue].id)"
    case .venueEvents(let venue): "events at \(scenario[venue].id)"
    case .fundBudget(let fund): "budget of \(scenario[fund].id)"
    case .officeDays: "events on one day"
    case .absorptionDays(let administration):
      "time \(scenario[administration].code) needs to absorb a national event"
    case .sequenceDays(let index): "order of \(pair(index, scenario))"
    case .target(let index), .targetBeneficiaries(let index):
      "target \(scenario.contents.targets[index].id)"
    }
  }

  /// A sentence about an excess.
  func excess(
    _ amount: Int, over capacity: Int, by requests: [String], on days: Span?, in scenario: Scenario
  ) -> String {
    let events = requests.joined(separator: ", ")
    let when = days.map { $0.length == 1 ? " on \($0.first)" : " on \($0)" } ?? ""
    if case .sequenceDays(let index) = self {
      return "\(events): \(pair(index, scenario)) is not kept\(when)"
    }
    let excess = "\(Amount.text(amount))\(when), at most \(Amount.text(capacity))"
    return "\(events): \(name(in: scenario)): \(excess)"
  }

  private func pair(_ index: Int, _ scenario: Scenario) -> String {
    let pair = scenario.contents.sequences[index]
    return "\(scenario[pair.before].id) at least \(pair.gap) days before \(scenario[pair.after].id)"
  }
}
