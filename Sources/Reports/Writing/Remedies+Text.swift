import Scheduling

private let lessNotRuledOut = " (less was not ruled out)"

extension ScenarioChange {
  /// The change in words.
  func wording(in scenario: Scenario) -> String {
    guard case .joins(let expert) = self else { return text(in: scenario.contents) }
    let held = expert.accreditations.map { held in
      let topic = held.topic.map { " for \(scenario[$0].id)" } ?? ""
      return "\(scenario[held.category].id)\(topic)"
    }
    let parts = [
      held.joined(separator: ", "), "\(expert.organisation.rawValue) expert",
      "from \(scenario[expert.administration].code)",
      "speaks \(expert.languages.joined(separator: " "))",
    ]
    return "one more expert: " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Unlock {
  /// The change in words, and whether less of it might do.
  func text(in scenario: Scenario) -> String {
    change.wording(in: scenario) + (isLeast ? "" : lessNotRuledOut)
  }
}

extension Exchange {
  /// What takes place, and what that would withdraw or move, in a line.
  func text(in scenario: Scenario) -> String {
    let placement = event.placement
    let place = [
      placement.span.map(DateText.text), placement.venue.map { scenario[$0].id },
      placement.fund.map { "paid by \(scenario[$0].id)" },
    ].compactMap { $0 }.joined(separator: ", ")
    func part(_ verb: String, _ requests: [Ref<Request>]) -> String? {
      requests.isEmpty ? nil : "\(verb) " + requests.map { scenario[$0].id }.joined(separator: ", ")
    }
    let parts = [
      part("withdraws", withdrawn), part("moves", moved),
      part("changes team or fund of", changed),
    ].compactMap { $0 }
    let effect = parts.isEmpty ? "nothing else changes" : parts.joined(separator: "; ")
    return "\(place): \(effect)" + (isLeast ? "" : lessNotRuledOut)
  }
}

extension Remedies {
  /// Why no single change is shown; nil where one is.
  var withoutUnlocks: String? {
    if isPossible == true {
      return "nothing needs to change: a schedule delivers it and all delivered before"
    }
    return unlocks.isEmpty ? "none of \(attempts) was found to meet it" : nil
  }

  /// Why no exchange is shown; nil where one is.
  var withoutExchanges: String? {
    guard hasExchanges else { return "not reached in time" }
    return exchanges.isEmpty ? "none found" : nil
  }

  /// How many changes were tried, and what came of them.
  var attempts: String {
    let parts = [
      (refuted, "proved not to be enough"), (undecided, "undecided"),
      (unreached, "not reached in time"),
    ].filter { $0.0 > 0 }.map { "\(Amount.text($0.0)) \($0.1)" }
    let all = Amount.text(tried + unreached, "single change")
    return all + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }
}

extension RemedyReport {
  /// What the levers are, and whether there may be others.
  var leversTitle: String {
    let title = "What would meet the most weight"
    return hasAllLevers ? title : "\(title) (the time was over before all were tried)"
  }
}
