/// Finds out why the requests without an event have none.
public struct UnmetAnalysis: Sendable {
  private let schedule: BookedSchedule
  private let catalogue: Catalogue
  private let scenario: Scenario
  private let limits: LimitBook
  private let delivered: Set<Ref<Request>>

  /// Analyses a schedule, whoever made it.
  ///
  /// - Parameters:
  ///   - events: Its events.
  ///   - scenario: The scenario it is for.
  public init(of events: [Event], in scenario: Scenario) {
    let delivered = Set(events.map(\.request))
    let catalogue = Catalogue(
      of: scenario, for: Set(scenario.requestRefs).subtracting(delivered))
    self.init(of: BookedSchedule(events, catalogue.lines, in: scenario), catalogue)
  }

  init(of schedule: BookedSchedule, _ catalogue: Catalogue) {
    self.schedule = schedule
    self.catalogue = catalogue
    scenario = catalogue.scenario
    limits = LimitBook(of: scenario, catalogue.lines)
    delivered = Set(schedule.events.map(\.request))
  }

  /// The requests without an event that are not cancelled, in the scenario's order, each with its class
  /// and the evidence.
  public var requests: [UnmetRequest] {
    let unmet = scenario.requestRefs.filter {
      !scenario[$0].isCancelled && !delivered.contains($0)
    }
    let analyses = unmet.mapInParallel { analysis(of: $0) }
    let found = Dictionary(uniqueKeysWithValues: zip(unmet, analyses))
    return analyses.map { withCauseOfWait($0, among: found) }
  }

  /// One request without an event, or nil when it is cancelled.
  func analysis(ofUnmet request: Ref<Request>) -> UnmetRequest? {
    guard !scenario[request].isCancelled else { return nil }
    let own = analysis(of: request)
    let others = missingBefore(request).map { ($0.before, analysis(of: $0.before)) }
    return withCauseOfWait(own, among: Dictionary(others) { first, _ in first })
  }

  private func analysis(of request: Ref<Request>) -> UnmetRequest {
    let options = catalogue.options[request.index]
    let lone = LoneEvents(options, catalogue, limits)
    if lone.choices.isEmpty {
      return UnmetRequest(
        request: request, cause: lone.isIncomplete ? .undecided : .impossible,
        reasons: ImpossibleEvidence(options, lone, scenario, limits).reasons)
    }
    guard missingBefore(request).isEmpty else {
      return UnmetRequest(
        request: request, cause: .waitsFor, reasons: [wait(placements: lone.choices.count)])
    }
    let crowd = CrowdedEvidence(options, lone, schedule, limits)
    let isOpen = crowd.fitting > 0 || crowd.isIncomplete || lone.isIncomplete
    return UnmetRequest(
      request: request, cause: isOpen ? .undecided : .crowdedOut, reasons: crowd.reasons)
  }

  /// The pairs whose first request must come before this one and has no event.
  private func missingBefore(_ request: Ref<Request>) -> [RequestSequence] {
    scenario.sequencesByRequest[request.index].map { scenario.contents.sequences[$0] }.filter {
      $0.after == request && !scenario[$0.before].isCancelled && !delivered.contains($0.before)
    }
  }

  private func wait(placements: Int) -> UnmetRequest.Reason {
    UnmetRequest.Reason(
      rule: SequenceOrder.id, subject: UnmetRequest.Reason.placements, count: placements, text: "")
  }

  /// The request with the words of its wait, which tell the classes of those it waits for.
  private func withCauseOfWait(
    _ unmet: UnmetRequest, among found: [Ref<Request>: UnmetRequest]
  ) -> UnmetRequest {
    guard unmet.cause == .waitsFor else { return unmet }
    var unmet = unmet
    let missing = missingBefore(unmet.request).map { pair in
      let cause = found[pair.before].map { " (\($0.cause.rawValue))" } ?? ""
      return "\(scenario[pair.before].id), which has no event\(cause)"
    }
    for index in unmet.reasons.indices {
      let count = unmet.reasons[index].count
      unmet.reasons[index].text =
        "\(Amount.text(count, "placement")) \(count == 1 ? "waits" : "wait") for "
        + missing.joined(separator: " and ")
    }
    return unmet
  }
}
