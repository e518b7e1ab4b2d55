extension ScenarioChange {
  /// The change that does what this one and another do, or nil where they change different things.
  ///
  /// Money adds up; of anything else the larger amount does for both.
  func joined(with other: ScenarioChange) -> ScenarioChange? {
    switch (self, other) {
    case (.fund(let fund, let one), .fund(let second, let two)) where fund == second:
      one.joined(with: two).map { .fund(fund, $0) }
    case (.venue(let venue, let one), .venue(let second, let two)) where venue == second:
      one.joined(with: two).map { .venue(venue, $0) }
    case (.expert(let expert, .days(let one)), .expert(let second, .days(let two)))
    where expert == second:
      .expert(expert, .days(more: max(one, two)))
    case (.request(let request, let one), .request(let second, let two)) where request == second:
      one.joined(with: two).map { .request(request, $0) }
    case (.absorption(let one), .absorption(let two)): .absorption(fewer: max(one, two))
    default: self == other ? self : nil
    }
  }
}

extension VenueChange {
  fileprivate func joined(with other: VenueChange) -> VenueChange? {
    guard case .larger(let seats, let own) = self, case .larger(let others, let more) = other
    else { return self == other ? self : nil }
    return .larger(
      seats: max(seats, others), facilities: own + more.filter { !own.contains($0) })
  }
}

extension FundChange {
  fileprivate func joined(with other: FundChange) -> FundChange? {
    switch (self, other) {
    case (.budget(let one), .budget(let two)): .budget(by: one + two)
    case (.earlier(let one), .earlier(let two)): .earlier(days: max(one, two))
    case (.later(let one), .later(let two)): .later(days: max(one, two))
    default: self == other ? self : nil
    }
  }
}

extension RequestChange {
  fileprivate func joined(with other: RequestChange) -> RequestChange? {
    switch (self, other) {
    case (.earlier(let one), .earlier(let two)): .earlier(days: max(one, two))
    case (.later(let one), .later(let two)): .later(days: max(one, two))
    case (.shorter(let one), .shorter(let two)): .shorter(days: max(one, two))
    default: self == other ? self : nil
    }
  }
}
