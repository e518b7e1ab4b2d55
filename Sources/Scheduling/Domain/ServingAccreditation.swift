/// The accreditation by which an expert fills a seat.
public struct ServingAccreditation: Hashable, Sendable {
  /// The accreditation.
  public var accreditation: Accreditation
  /// Whether it is full, and for the request's topic or for every topic.
  public var isMentors: Bool
}

extension Candidate {
  /// The accreditations that match the seat: category and topic, valid on every day of the span
  /// where the span is known.
  func matchingAccreditations(in scenario: Scenario) -> [Accreditation] {
    let seat = seat(in: scenario)
    return scenario[expert].accreditations.filter { held in
      seat.categories.contains(held.category)
        && (held.topic.map { $0 == seat.topic } ?? true)
        && (placement.span.map(held.isValid(on:)) ?? true)
    }
  }

  /// The accreditation by which the expert serves, or nil where the seat needs no category or they
  /// hold none that matches.
  ///
  /// A full one before a pre; among full ones, one for the request's topic or without a topic before
  /// others; then one for the seat's topic before one without; then by the expert's own order.
  public func servingAccreditation(in scenario: Scenario) -> ServingAccreditation? {
    let topic = scenario[placement.request].topic
    let ranked = matchingAccreditations(in: scenario).map { held in
      ServingAccreditation(
        accreditation: held,
        isMentors: held.status == .full && (held.topic.map { $0 == topic } ?? true))
    }
    return ranked.enumerated().min { left, right in
      left.element.order(left.offset) < right.element.order(right.offset)
    }?.element
  }
}

extension ServingAccreditation {
  fileprivate func order(_ offset: Int) -> (Int, Int, Int, Int) {
    (
      accreditation.status == .full ? 0 : 1, isMentors ? 0 : 1, accreditation.topic == nil ? 1 : 0,
      offset
    )
  }

  /// The accreditation as `category:topic:status`, with `*` for every topic.
  public func text(in scenario: Scenario) -> String {
    let topic = accreditation.topic.map { scenario[$0].id } ?? "*"
    return "\(scenario[accreditation.category].id):\(topic):\(accreditation.status.rawValue)"
  }
}
