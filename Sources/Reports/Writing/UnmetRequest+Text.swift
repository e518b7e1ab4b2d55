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
  /// The reason with the greatest count of each of the first subjects; counts of different subjects
  /// don't compare.
  ///
  /// Where no placement is possible at all, the rule that removed the last of them says more than the one
  /// that removed most, which is always the one about weekends.
  func strongestReasons(_ limit: Int) -> [Reason] {
    reasonsBySubject.prefix(limit).compactMap { subject, reasons in
      if cause == .impossible, subject == Reason.placements { return reasons.last }
      let most = reasons.map(\.count).max()
      return reasons.first { $0.count == most }
    }
  }

  /// The reasons by what they count, in the order in which each first occurs.
  var reasonsBySubject: [(subject: String, reasons: [Reason])] {
    reasons.grouped(by: \.subject).map { (subject: $0.key, reasons: $0.members) }
  }
}

extension UnmetRequest.Reason {
  /// The evidence with the role it is about, where it is about one.
  var sentence: String { subject == "placements" ? text : "\(subject): \(text)" }
}
