import Scheduling

extension Naive {
  /// Weight × shortfall of the targets, by measure.
  func targetTerms(_ events: [NaiveEvent]) -> [Term] {
    var (ofEvents, ofBeneficiaries, ofExperts, ofContributors) = (0, 0, 0, 0)
    for target in contents.targets {
      let matching = events.filter { matches($0, target.filter) }
      switch target.measure {
      case .events: ofEvents += target.weight * max(0, target.atLeast - matching.count)
      case .beneficiaries:
        let count = beneficiaries(of: matching, target.filter).count
        ofBeneficiaries += target.weight * max(0, target.atLeast - count)
      case .expertShare:
        let count = matching.count { event in
          event.missions.contains { $0.expert.organisation != .wco && $0.servesOnFull }
        }
        ofExperts += target.weight * shortfall(target.atLeast, percentOf: matching.count, count)
      case .contributorShare:
        let members = matching.flatMap(\.missions).filter { $0.expert.organisation == .member }
        let count = members.count {
          contents.administrations[$0.expert.administration.index].isContributor
        }
        ofContributors += target.weight * shortfall(target.atLeast, percentOf: members.count, count)
      }
    }
    return [
      Term(rule: "target-events", level: .targets, value: ofEvents),
      Term(rule: "target-beneficiaries", level: .targets, value: ofBeneficiaries),
      Term(rule: "target-expert-share", level: .targets, value: ofExperts),
      Term(rule: "target-contributor-share", level: .targets, value: ofContributors),
    ]
  }

  private func shortfall(_ percent: Int, percentOf all: Int, _ count: Int) -> Int {
    max(0, (percent * all + 99) / 100 - count)
  }

  private func beneficiaries(of events: [NaiveEvent], _ filter: Target.Filter)
    -> Set<Ref<Administration>>
  {
    var counted: Set<Ref<Administration>> = []
    for beneficiary in events.flatMap(\.request.beneficiaries) {
      let subregion = contents.administrations[beneficiary.index].subregion
      if let wanted = filter.subregions, !wanted.contains(subregion) { continue }
      counted.insert(beneficiary)
    }
    return counted
  }

  private func matches(_ event: NaiveEvent, _ filter: Target.Filter) -> Bool {
    if let kinds = filter.kinds, !kinds.contains(event.request.kind) { return false }
    if let topics = filter.topics, !topics.contains(event.request.topic) { return false }
    if let objectives = filter.objectives,
      !event.request.objectives.contains(where: objectives.contains)
    {
      return false
    }
    if let subregions = filter.subregions {
      let lies = event.request.beneficiaries.contains {
        subregions.contains(contents.administrations[$0.index].subregion)
      }
      if !lies { return false }
    }
    return filter.quarters?.contains(quarter(of: event.span.first)) ?? true
  }

  /// The quarter of a day: months counted one by one from the period's first.
  private func quarter(of day: Day) -> Int {
    var (year, month, _) = contents.settings.period.first.civil
    var months = 0
    while (year, month) < (day.civil.year, day.civil.month) {
      months += 1
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return (year, month) > (day.civil.year, day.civil.month) ? 0 : 1 + months / 3
  }
}
