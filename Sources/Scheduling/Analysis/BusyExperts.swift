/// Counts the experts whom the rules allow in a seat by the limits that keep them from it.
struct BusyExperts {
  private let options: RequestOptions
  private let group: Int
  private let schedule: BookedSchedule
  private let limits: LimitBook

  init(
    _ options: RequestOptions, _ group: Int, _ schedule: BookedSchedule, _ limits: LimitBook
  ) {
    self.options = options
    self.group = group
    self.schedule = schedule
    self.limits = limits
  }

  /// The experts whom the rules allow at some of the stays, each under the first limit that keeps
  /// them from every one.
  func reasons(at stays: [Stay]) -> [UnmetRequest.Reason] {
    var always: [Ref<Expert>: Set<RuleID>] = [:]
    var free: Set<Ref<Expert>> = []
    for stay in stays {
      for option in options.candidates(for: stay, group: group) {
        let full = full(option, stay)
        if full.isEmpty { free.insert(option.expert) }
        always[option.expert] = always[option.expert]?.intersection(full) ?? full
      }
    }
    let rules = always.map { expert, rules in
      free.contains(expert) ? UnmetRequest.Reason.available : Self.first(of: rules)
    }
    let counts = Dictionary(rules.map { ($0, 1) }, uniquingKeysWith: +)
    let seat = schedule.scenario[options.request].seats[options.groups[group].seats.lowerBound]
    return SeatEvidence(seat: seat, scenario: schedule.scenario).reasons(counts)
  }

  /// The limits too full for a mission.
  private func full(_ option: CandidateOption, _ stay: Stay) -> Set<RuleID> {
    Set(
      option.use(on: stay).compactMap { schedule.ledger.firstFullCell(for: $0) }
        .compactMap { limits.limit(onCell: $0)?.rule })
  }

  private static func first(of rules: Set<RuleID>) -> RuleID {
    rules.min { LimitBook.place(of: $0) < LimitBook.place(of: $1) }
      ?? UnmetRequest.Reason.combination
  }
}
