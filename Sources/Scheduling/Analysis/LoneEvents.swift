/// The events a request could have if it stood alone, the one that must come before taken as delivered.
struct LoneEvents {
  /// A stay with a fund.
  struct Choice {
    let stay: Stay
    let sponsor: Stay.Sponsor
    /// The cheapest whole event's cost.
    let cost: Int
  }

  /// What keeps a stay with a fund from having an event.
  struct Obstacle: Hashable {
    let rule: RuleID
    /// What is limited, where a limit stands in the way.
    let line: Line?
  }

  /// Every stay and fund for which there is an event.
  private(set) var choices: [Choice] = []
  /// How many others meet each obstacle, by the first one.
  private(set) var obstacles: [Obstacle: Int] = [:]
  /// Whether a search was given up, so that there may be more.
  private(set) var isIncomplete = false
  private let limits: LimitBook
  private let lines: LineIndex

  init(_ options: RequestOptions, _ catalogue: Catalogue, _ limits: LimitBook) {
    self.limits = limits
    lines = catalogue.lines
    let nothing = AmendedLedger(nil, catalogue.lines)
    var teams = LoneTeams(options, nothing, in: catalogue.scenario)
    for stay in options.stays {
      if let full = obstacle(to: stay, nothing) {
        obstacles[full, default: 0] += stay.sponsors.count
        continue
      }
      let before = choices.count
      let team = teams.cheapest(for: stay)
      if let cost = team.cost {
        add(stay, cost: stay.cost + cost)
      } else {
        obstacles[.team, default: 0] += stay.sponsors.count
      }
      let misses = choices.count - before < stay.sponsors.count
      isIncomplete = isIncomplete || team.isUncertain && misses
    }
  }

  private func obstacle(to stay: Stay, _ nothing: AmendedLedger) -> Obstacle? {
    nothing.firstFullCell(among: stay.use.filter { !isOrder($0) })
      .flatMap(limits.limit(onCell:)).map { Obstacle(rule: $0.rule, line: $0.line) }
  }

  /// Whether a use only says that another request must come first.
  private func isOrder(_ use: CellUse) -> Bool {
    guard case .sequenceDays = lines.entries[Int(lines.entryOfCell[Int(use.first)])].line else {
      return false
    }
    return true
  }

  private mutating func add(_ stay: Stay, cost: Int) {
    for sponsor in stay.sponsors {
      let limit = limits.limit(on: .fundBudget(sponsor.fund))
      if let limit, cost > limit.capacity {
        obstacles[Obstacle(rule: limit.rule, line: limit.line), default: 0] += 1
      } else {
        choices.append(Choice(stay: stay, sponsor: sponsor, cost: cost))
      }
    }
  }
}

extension LoneEvents.Obstacle {
  /// No team keeps every rule.
  static let team = Self(rule: UnmetRequest.Reason.combination, line: nil)
}
