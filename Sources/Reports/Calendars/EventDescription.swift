import Scheduling

/// An event in plain words, a line for each thing to know, for those who see it in a calendar.
struct EventDescription {
  /// The event.
  let event: Event
  /// The scenario it is of.
  let scenario: Scenario

  /// The lines.
  ///
  /// - Parameter own: A line about whoever's calendar it is in.
  /// - Returns: The lines as one text.
  func text(_ own: String? = nil) -> String {
    [own, purpose, pause, team, fund, state, source].compactMap(\.self).joined(separator: "\n")
  }

  private var request: Request { scenario[event.request] }

  private var purpose: String {
    let kind = request.kind.rawValue
    let topic = scenario[request.topic]
    let people = request.participants > 0 ? ", \(Amount.text(request.participants)) people" : ""
    return "\(kind.prefix(1).uppercased())\(kind.dropFirst()) workshop for \(beneficiaries) on "
      + "\(topic.name): \(Amount.text(request.days, "working day"))\(people)."
  }

  private var beneficiaries: String {
    let names = request.beneficiaries.map { scenario[$0].name }
    return names.count > 4
      ? Amount.text(names.count, "administration") : names.joined(separator: ", ")
  }

  /// The days within the span on which nobody works, if there are any.
  private var pause: String? {
    guard let span = event.placement.span, let venue = event.placement.venue,
      span.length > request.days
    else { return nil }
    let host = scenario[venue].administration
    let free = span.days.filter { !scenario.isWorkingDay($0, of: host) }
    guard !free.isEmpty else { return nil }
    return "No work on \(free.map { DateText.short(Span($0, $0)) }.joined(separator: ", "))."
  }

  private var team: String? {
    let members = event.members(in: scenario).map { member in
      guard let expert = member.expert else { return "\(member.role) not known yet" }
      let name = expert.name == expert.id ? expert.id : "\(expert.name) (\(expert.id))"
      return "\(member.role) \(name)"
    }
    return members.isEmpty ? nil : "Team: \(members.joined(separator: "; "))."
  }

  private var fund: String? {
    guard let fund = event.placement.fund.map({ scenario[$0] }) else { return nil }
    return "Paid by \(fund.name == fund.id ? fund.id : "\(fund.name) (\(fund.id))")."
  }

  private var state: String {
    switch event.state(in: scenario) {
    case .draft: "A draft, not confirmed yet."
    case .released: "Sent to those concerned, not confirmed yet."
    case .confirmed: "Confirmed."
    }
  }

  private var source: String {
    let label = scenario.contents.isSynthetic ? " Contains synthetic data." : ""
    return "From the schedule of \(scenario.settings.name).\(label)"
  }
}
