/// One change of a scenario: what a what-if asks about, or what would meet a request.
///
/// It edits the contents and never the files. References keep their meaning: nothing is removed from
/// a list, and who joins comes last.
public enum ScenarioChange: Hashable, Sendable {
  /// Something about an expert.
  case expert(Ref<Expert>, ExpertChange)
  /// An expert who was not there before.
  case joins(Expert)
  /// Something about a venue.
  case venue(Ref<Venue>, VenueChange)
  /// Something about a fund.
  case fund(Ref<Fund>, FundChange)
  /// Something about a request.
  case request(Ref<Request>, RequestChange)
  /// So many more of an administration's experts may be on a mission on one day.
  case releaseCap(Ref<Administration>, more: Int)
  /// The office looks after so many more events on one day.
  case officeCapacity(more: Int)
  /// Administrations need so many free days less between two national events.
  case absorption(fewer: Int)
  /// An entry of the calendar stands in nobody's way.
  case calendarLifted(CalendarEntry)

  /// Changes what a scenario says.
  public func apply(to contents: inout ScenarioContents) {
    switch self {
    case .expert(let expert, let change): change.apply(to: expert, in: &contents)
    case .joins(let expert): contents.experts.append(expert)
    case .venue(let venue, let change): change.apply(to: &contents.venues[venue.index])
    case .fund(let fund, let change): change.apply(to: &contents.funds[fund.index])
    case .request(let request, let change): change.apply(to: request, in: &contents)
    case .releaseCap(let administration, let more):
      contents.administrations[administration.index].releaseCap.raise(by: more)
    case .officeCapacity(let more): contents.settings.officeCapacity.raise(by: more)
    case .absorption(let fewer): contents.settings.absorptionDays.raise(by: -fewer)
    case .calendarLifted(let entry): contents.calendar.removeAll { $0 == entry }
    }
  }
}

extension ScenarioContents {
  /// What the scenario says after some changes, in their order.
  public func applying(_ changes: some Sequence<ScenarioChange>) -> ScenarioContents {
    var contents = self
    for change in changes { change.apply(to: &contents) }
    return contents
  }
}
