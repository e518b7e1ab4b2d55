extension Scenario {
  /// The scenario after some changes with some requests mandatory and the others not, where nothing else
  /// counts but money.
  func demanding(_ requests: Set<Ref<Request>>, after changes: [ScenarioChange]) -> Scenario {
    var contents = contents.applying(changes)
    contents.targets = []
    contents.settings.quality = .onlyCost
    for index in contents.requests.indices {
      contents.requests[index].isMandatory = requests.contains(Ref(index))
    }
    return Scenario(contents, baseline: givenBaseline)
  }

  /// The baseline as it is to be given to a changed scenario.
  var givenBaseline: [BaselineEvent]? { hasBaseline ? baseline : nil }

  /// Some requests with all that must come before them, or nil when one of those to deliver is cancelled.
  func withPredecessors(of requests: Set<Ref<Request>>) -> Set<Ref<Request>>? {
    guard !requests.contains(where: { self[$0].isCancelled }) else { return nil }
    var all = requests
    var left = requests.sorted()
    while let request = left.popLast() {
      for pair in contents.sequences where pair.after == request && !self[pair.before].isCancelled {
        if all.insert(pair.before).inserted { left.append(pair.before) }
      }
    }
    return all
  }
}

extension Settings.Quality {
  /// Nothing counts but money.
  fileprivate static let onlyCost: Self = {
    var quality = Self()
    quality.weekFromPreferred = 0
    quality.emptyOptionalSeat = 0
    quality.ratingPoint = 0
    quality.repeatMission = 0
    quality.repeatAdministration = 0
    quality.conversion = 0
    return quality
  }()
}
