extension ScenarioContents {
  /// The requests whose options may differ from those of other contents; nil is any.
  ///
  /// What only limits how much events may use together changes no options: budgets, caps, rooms.
  func requestsToList(since other: ScenarioContents) -> Set<Ref<Request>>? {
    guard listing.isSame(as: other.listing), requests.count == other.requests.count else {
      return nil
    }
    return Set(requests.indices.lazy.filter { requests[$0] != other.requests[$0] }.map { Ref($0) })
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
