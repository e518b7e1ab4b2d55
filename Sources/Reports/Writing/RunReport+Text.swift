import Scheduling

extension RunReport {
  /// What stopped the run, as part of a sentence.
  var stopText: String {
    switch stopped {
    case .optimal: "stopped with every level proved"
    case .timeLimit: "stopped by the time limit"
    case .iterationLimit:
      iterationLimit.map { iterations >= $0 } == true
        ? "stopped by the iteration limit" : "stopped at the end of what the engine does by itself"
    case .interrupted: "stopped by the user"
    case .engineFailed: "stopped by a failure\(failure.map { ": \($0)" } ?? "")"
    case .notRun: "typed or edited, not drafted"
    }
  }
}
