extension ScenarioChange {
  /// Whether it only takes possibilities away and leaves the worth of every schedule as it is.
  ///
  /// Then what is proved of all schedules before it holds for those that are left.
  ///
  /// - Parameter contents: The scenario that it changes.
  /// - Returns: Whether that is certain.
  public func isRestricting(_ contents: ScenarioContents) -> Bool {
    switch self {
    case .expert(_, let change):
      switch change {
      case .absent, .withdrawn, .declines: true
      case .available, .missions, .days, .travels: false
      }
    case .venue(_, .closed), .fund(_, .withdrawn): true
    case .fund(_, .budget(let amount)): amount <= 0
    case .request(let request, .pinned(let day)):
      day >= contents.settings.firstNewDay
        && !contents.decisions.contains { $0.request == request && $0.state == .pinned }
    default: false
    }
  }
}
