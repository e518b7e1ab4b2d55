/// The accreditation by which an expert fills a seat.
public struct ServingAccreditation: Hashable, Sendable {
  /// The accreditation.
  public var accreditation: Accreditation
  /// Whether it is full, and for the request's topic or for every topic.
  public var isMentors: Bool
}

extension Candidate {
  /// The accreditation by which the expert serves, or nil where the seat needs no category or they
  /// hold none that matches: of one of its categories, for its topic or every topic, valid on every
  /// day of the span where the span is known.
  ///
  /// A full one before a pre; among full ones, one for the request's topic or without a topic before
  /// others; then one for the seat's topic before one without; then by the expert's own order.
  public func servingAccreditation(in scenario: Scenario) -> ServingAccreditation? {
    let categories = scenario[placement.request].seats[seat].categories
    guard !categories.isEmpty else { return nil }
    let topic = scenario[placement.request].seats[seat].topic
    let subject = scenario[placement.request].topic
    var best: ServingAccreditation?
    for held in scenario[expert].accreditations {
      guard categories.contains(held.category), held.topic.map({ $0 == topic }) ?? true,
        placement.span.map(held.isValid(on:)) ?? true
      else { continue }
      let serving = ServingAccreditation(
        accreditation: held,
        isMentors: held.status == .full && (held.topic.map { $0 == subject } ?? true))
      if best.map({ serving.rank < $0.rank }) ?? true { best = serving }
    }
    return best
  }
}

extension ServingAccreditation {
  /// The place in the order of preference; smaller is better.
  fileprivate var rank: Int {
    (accreditation.status == .full ? 0 : 4) + (isMentors ? 0 : 2)
      + (accreditation.topic == nil ? 1 : 0)
  }

  /// The accreditation as `category:topic:status`, with `*` for every topic.
  public func text(in scenario: Scenario) -> String {
    let topic = accreditation.topic.map { scenario[$0].id } ?? "*"
    return "\(scenario[accreditation.category].id):\(topic):\(accreditation.status.rawValue)"
  }
}
