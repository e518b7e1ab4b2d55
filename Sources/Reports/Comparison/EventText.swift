import Scheduling

/// One event, and what changes about it, in a line.
enum EventText {
  /// An event with its days, venue, fund and team.
  static func full(_ event: Event, in scenario: Scenario) -> String {
    let placement = event.placement
    let parts = [
      days(placement.span), id(placement.venue, in: scenario), id(placement.fund, in: scenario),
    ]
    let team = event.team.map { member in member.expert.map { scenario[$0].id } ?? "?" }
    let people = team.isEmpty ? "" : ", with \(team.joined(separator: ", "))"
    let request = scenario[event.request]
    return "\(request.id)  \(request.title): \(parts.joined(separator: ", "))\(people)"
  }

  /// What changes about an event, such as `moved from 02–06 Jul 2018 to 09–13 Jul 2018`.
  static func changes(_ change: ChangedEvent, in scenario: Scenario) -> [String] {
    let (before, after) = (change.before.placement, change.after.placement)
    var words: [String] = []
    if change.isMoved { words.append("moved from \(days(before.span)) to \(days(after.span))") }
    if change.isElsewhere {
      words.append(
        "at \(id(after.venue, in: scenario)) instead of \(id(before.venue, in: scenario))")
    }
    if change.isReteamed {
      let out = list(change.out, "out", in: scenario)
      let joining = list(change.joining, "in", in: scenario)
      let known = [out, joining].compactMap { $0 }
      words.append(known.isEmpty ? "another team" : known.joined(separator: ", "))
    }
    if change.isRefunded {
      words.append(
        "\(id(after.fund, in: scenario)) pays instead of \(id(before.fund, in: scenario))")
    }
    return words
  }

  private static func list(_ experts: [Ref<Expert>], _ word: String, in scenario: Scenario)
    -> String?
  {
    guard !experts.isEmpty else { return nil }
    return "\(experts.map { scenario[$0].id }.joined(separator: " and ")) \(word)"
  }

  private static func days(_ span: Span?) -> String { span.map(DateText.text) ?? "?" }

  private static func id(_ venue: Ref<Venue>?, in scenario: Scenario) -> String {
    venue.map { scenario[$0].id } ?? "?"
  }

  private static func id(_ fund: Ref<Fund>?, in scenario: Scenario) -> String {
    fund.map { scenario[$0].id } ?? "?"
  }
}
