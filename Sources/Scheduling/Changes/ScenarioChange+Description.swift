extension ScenarioChange {
  /// The change in words, such as `CCF-KOR: budget 20,000 less`.
  ///
  /// - Parameter contents: The scenario that it changes.
  /// - Returns: Whom it concerns, and what about them.
  public func text(in contents: ScenarioContents) -> String {
    switch self {
    case .expert(let expert, let change):
      "\(contents.experts[expert.index].id): \(change.text(in: contents))"
    case .joins(let expert): "\(expert.id): joins"
    case .venue(let venue, let change): "\(contents.venues[venue.index].id): \(change.text)"
    case .fund(let fund, let change): "\(contents.funds[fund.index].id): \(change.text)"
    case .request(let request, let change):
      "\(contents.requests[request.index].id): \(change.text(in: contents))"
    case .releaseCap(let administration, let more):
      "\(contents.administrations[administration.index].code): "
        + "\(Amount.text(more, "more expert")) on missions on one day"
    case .officeCapacity(let more):
      "office: \(Amount.text(more, "more event")) on one day"
    case .absorption(let fewer):
      "administrations: \(Amount.text(fewer, "free day")) fewer between two national events"
    case .calendarLifted(let entry):
      "calendar: events possible \(entry.span.words) (\(entry.event))"
    }
  }
}

extension ExpertChange {
  fileprivate func text(in contents: ScenarioContents) -> String {
    switch self {
    case .absent(let span): "absent \(span.words)"
    case .withdrawn: "withdrawn"
    case .declines(let request): "declines \(contents.requests[request.index].id)"
    case .available(let span): "not absent \(span.words)"
    case .missions(let more): "\(Amount.text(more, "more mission"))"
    case .days(let more): "\(Amount.text(more, "more day")) on missions"
    case .travels(let host): "also goes to \(contents.administrations[host.index].code)"
    }
  }
}

extension VenueChange {
  fileprivate var text: String {
    switch self {
    case .closed(let span): "closed \(span.words)"
    case .open(let span): "open \(span.words)"
    case .rooms(let more): "\(Amount.text(more, "more room"))"
    case .events(let more): "\(Amount.text(more, "more event"))"
    case .larger(let seats, let facilities):
      ((seats > 0 ? [Amount.text(seats, "more seat")] : []) + facilities.map { "with \($0)" })
        .joined(separator: ", ")
    }
  }
}

extension FundChange {
  fileprivate var text: String {
    switch self {
    case .budget(let amount):
      "budget \(Amount.text(amount < 0 ? -amount : amount)) \(amount < 0 ? "less" : "more")"
    case .withdrawn: "withdrawn"
    case .earlier(let days): "valid \(Amount.text(days, "day")) earlier"
    case .later(let days): "valid \(Amount.text(days, "day")) longer"
    }
  }
}

extension RequestChange {
  fileprivate func text(in contents: ScenarioContents) -> String {
    switch self {
    case .cancelled: "cancelled"
    case .priority(let priority): "priority \(priority)"
    case .pinned(let day): "begins on \(day)"
    case .earlier(let days): "may begin \(Amount.text(days, "day")) earlier"
    case .later(let days): "may end \(Amount.text(days, "day")) later"
    case .shorter(let days): "\(Amount.text(days, "day")) shorter"
    case .anyLanguage: "held in any language"
    case .held(let venue): "held at \(contents.venues[venue.index].id)"
    case .paid(let fund): "\(contents.funds[fund.index].id) may pay for it"
    case .independent: "waits for no other request"
    case .language(let language): "may also be held in \(language)"
    }
  }
}

extension Span {
  /// The days as people read them: `on 2018-07-02`, or from the first to the last.
  fileprivate var words: String {
    length == 1 ? "on \(first)" : "from \(first) to \(last)"
  }
}
