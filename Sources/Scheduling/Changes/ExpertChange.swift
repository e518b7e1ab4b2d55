/// A change that concerns one expert.
public enum ExpertChange: Hashable, Sendable {
  /// They are away on these days.
  case absent(Span)
  /// They are not there any more from the planning date on.
  case withdrawn
  /// They said no to a request.
  case declines(Ref<Request>)
  /// They are not away on these days.
  case available(Span)
  /// They may go on so many more missions.
  case missions(more: Int)
  /// They may be on missions on so many more days.
  case days(more: Int)
  /// They also go to an administration where they don't go.
  case travels(to: Ref<Administration>)

  func apply(to expert: Ref<Expert>, in contents: inout ScenarioContents) {
    switch self {
    case .absent(let span): contents.experts[expert.index].absences.append(NamedSpan(span))
    case .withdrawn:
      contents.experts[expert.index].absences.append(NamedSpan(contents.settings.future))
    case .declines(let request):
      contents.decisions.append(Decision(request: request, experts: [expert], state: .declined))
    case .available(let span): contents.experts[expert.index].absences.clear(span)
    case .missions(let more): contents.experts[expert.index].maxMissions.raise(by: more)
    case .days(let more): contents.experts[expert.index].maxDays.raise(by: more)
    case .travels(let host): contents.experts[expert.index].notTo.removeAll { $0 == host }
    }
  }
}

extension Settings {
  /// From the planning date to a year after the period: no mission of the period ends later.
  public var future: Span { Span(planningDate, max(planningDate, period.last) + 366) }
}
