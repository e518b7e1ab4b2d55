extension ScenarioContents {
  /// The requests whose options may differ from those of other contents; nil is any.
  ///
  /// What only limits how much events may use together changes no options: budgets, caps, rooms.
  ///
  /// - Parameters:
  ///   - other: The other contents.
  ///   - served: The requests that some experts might serve by the other contents: all that may differ
  ///     where these are away on more days.
  /// - Returns: The requests.
  func requestsToList(
    since other: ScenarioContents, servedBy served: (Set<Ref<Expert>>) -> Set<Ref<Request>>
  ) -> Set<Ref<Request>>? {
    var present = listing
    let leaving = present.takeBackAbsences(since: other)
    guard present.isSame(as: other.listing), requests.count == other.requests.count else {
      return nil
    }
    let changed = requests.indices.lazy.filter { requests[$0] != other.requests[$0] }
    return Set(changed.map { Ref($0) }).union(leaving.isEmpty ? [] : served(leaving))
  }

  /// Gives experts who are away on more days than by other contents the absences they have there.
  ///
  /// - Returns: Those experts.
  private mutating func takeBackAbsences(since other: ScenarioContents) -> Set<Ref<Expert>> {
    var leaving: Set<Ref<Expert>> = []
    for (index, (expert, before)) in zip(experts, other.experts).enumerated()
    where expert.absences != before.absences && expert.absences.starts(with: before.absences) {
      experts[index].absences = before.absences
      leaving.insert(Ref(index))
    }
    return leaving
  }

  /// The contents without what only limits use, and without the requests.
  private var listing: ScenarioContents {
    var contents = self
    contents.requests = []
    contents.settings.officeCapacity = nil
    for index in contents.administrations.indices {
      contents.administrations[index].releaseCap = nil
    }
    for index in contents.experts.indices {
      contents.experts[index].maxMissions = nil
      contents.experts[index].maxDays = nil
    }
    for index in contents.venues.indices {
      contents.venues[index].rooms = 0
      contents.venues[index].maxEvents = nil
    }
    for index in contents.funds.indices { contents.funds[index].budget = nil }
    return contents
  }

  private func isSame(as other: ScenarioContents) -> Bool {
    settings == other.settings && administrations == other.administrations
      && experts == other.experts && venues == other.venues && funds == other.funds
      && hasSamePlans(as: other)
  }

  private func hasSamePlans(as other: ScenarioContents) -> Bool {
    calendar == other.calendar && sequences == other.sequences && targets == other.targets
      && decisions == other.decisions && fares == other.fares
  }
}
