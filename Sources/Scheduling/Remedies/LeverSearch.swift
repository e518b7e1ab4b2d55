/// Finds the changes, alone and in small sets, that meet the most weight together.
struct LeverSearch: Sendable {
  /// A change that meets a request.
  struct Found: Sendable {
    let request: Ref<Request>
    let change: ScenarioChange
    let schedule: [Event]
  }

  /// A lever in the making, with the schedule that shows it.
  private struct Trial: Sendable {
    var lever: Lever
    var schedule: [Event]
  }

  let delivery: JointDelivery
  let scenario: Scenario
  /// The schedule at hand.
  let events: [Event]
  /// From how many levers larger ones are built, and by how many others each is extended at most.
  private static let bases = 3
  private static let extensions = 16
  /// How many changes a lever has at most.
  private static let mostChanges = 3
  /// How many levers of each number of changes are told.
  private static let told = 8
  /// How many single changes that meet the same requests are told.
  private static let alike = 3

  /// The levers, and whether all were tried before the time was over.
  func levers(from found: [Found]) -> (levers: [Lever], isComplete: Bool) {
    let groups = groups(of: found)
    let singles = ranked(groups.mapInParallel { trial(of: $0, beyond: nil) })
    var all = Array(distinctlyTold(singles).prefix(Self.told))
    var bases = Array(singles.prefix(Self.bases))
    for _ in 1..<Self.mostChanges where !delivery.isOver {
      let next = bases.compactMap { extended($0, by: groups, singles) }
      bases = ranked(distinct(next))
      all += bases.map(\.lever)
    }
    return (all.sorted(by: Self.isBetter), !delivery.isOver)
  }

  /// The levers of trials, of those that meet the same requests only the first few: the others are
  /// unlocks of these requests.
  private func distinctlyTold(_ trials: [Trial]) -> [Lever] {
    var counts: [[Ref<Request>]: Int] = [:]
    return trials.map(\.lever).filter { lever in
      counts[lever.requests, default: 0] += 1
      return counts[lever.requests, default: 0] <= Self.alike
    }
  }

  /// The findings by what is changed, whatever the amount.
  private func groups(of found: [Found]) -> [[Found]] {
    found.reduce(into: []) { groups, finding in
      let place = groups.firstIndex { $0[0].change.joined(with: finding.change) != nil }
      if let place { groups[place].append(finding) } else { groups.append([finding]) }
    }
  }

  /// The requests that a group's change meets together, those that weigh most first, beyond what a lever
  /// meets.
  private func trial(of group: [Found], beyond base: Trial?) -> Trial? {
    var trial = base ?? Trial(lever: Lever(changes: [], requests: [], weight: 0), schedule: events)
    let others = trial.lever.changes
    var change: ScenarioChange?
    for finding in group.sorted(by: { weighsMore($0.request, $1.request) }) {
      guard !trial.lever.requests.contains(finding.request), !delivery.isOver else { continue }
      let more = change.flatMap { $0.joined(with: finding.change) } ?? finding.change
      let question = JointDelivery.Question(
        changes: others + [more],
        requests: Set(events.map(\.request) + trial.lever.requests + [finding.request]),
        start: base == nil && change == nil ? finding.schedule : trial.schedule)
      guard case .possible(let schedule) = delivery.answer(to: question) else { continue }
      change = more
      trial.schedule = schedule
      trial.lever.requests.append(finding.request)
      trial.lever.weight += scenario[finding.request].unmetWeight
    }
    guard let change else { return nil }
    trial.lever.changes = others + [change]
    trial.lever.requests.sort()
    return trial
  }

  private func weighsMore(_ left: Ref<Request>, _ right: Ref<Request>) -> Bool {
    (-scenario[left].unmetWeight, left) < (-scenario[right].unmetWeight, right)
  }

  /// A lever with the further change that adds most to it.
  private func extended(_ base: Trial, by groups: [[Found]], _ singles: [Trial]) -> Trial? {
    let met = Set(base.lever.requests)
    let useful = groups.filter { group in
      group.contains { !met.contains($0.request) }
        && !base.lever.changes.contains { $0.joined(with: group[0].change) != nil }
    }.map { group in
      let news = Set(group.map(\.request)).subtracting(met)
      return (group: group, weight: news.reduce(0) { $0 + scenario[$1].unmetWeight })
    }
    let most = useful.enumerated().sorted { left, right in
      (-left.element.weight, left.offset) < (-right.element.weight, right.offset)
    }.prefix(Self.extensions).map(\.element.group)
    return ranked(most.mapInParallel { trial(of: $0, beyond: base) }).first
  }

  private func ranked(_ trials: [Trial?]) -> [Trial] {
    trials.compactMap(\.self).filter { !$0.lever.requests.isEmpty }
      .enumerated().sorted {
        (-$0.element.lever.weight, $0.offset) < (-$1.element.lever.weight, $1.offset)
      }.map(\.element)
  }

  private func distinct(_ trials: [Trial]) -> [Trial] {
    var seen: Set<Set<ScenarioChange>> = []
    return trials.filter { seen.insert(Set($0.lever.changes)).inserted }
  }

  private static func isBetter(_ left: Lever, _ right: Lever) -> Bool {
    (left.changes.count, -left.weight) < (right.changes.count, -right.weight)
  }
}
