import Scheduling

extension UnmetRequest.Cause {
  /// What the class means, as part of a sentence.
  var meaning: String {
    switch self {
    case .impossible: "no event of it meets every rule, even when it stands alone"
    case .waitsFor: "the request that must come first has no event"
    case .crowdedOut: "events of it exist; each meets a full limit"
    case .undecided: "the run ended before it was settled"
    }
  }
}

extension UnmetRequest {
  /// The reasons with the greatest counts, the greatest first.
  func strongestReasons(_ limit: Int) -> [Reason] {
    let ranked = reasons.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }

  /// The reasons by what they count, in the order in which each first occurs.
  var reasonsBySubject: [(subject: String, reasons: [Reason])] {
    reasons.grouped(by: \.subject).map { (subject: $0.key, reasons: $0.members) }
  }
}
