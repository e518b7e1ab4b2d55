import Scheduling

/// Writes what changes in a run into the log.
struct RunLog {
  private let requestedWeight: Int
  private var last: Scheduling.Progress?

  /// Begins with a run's scenario and limits.
  init(_ scenario: Scenario, _ options: EngineOptions) {
    let settings = scenario.settings
    requestedWeight = scenario.requestedWeight
    let limits = [
      options.seconds.map { "\($0) s" }, options.iterations.map { Amount.text($0, "iteration") },
      options.memoryLimit.map { "\(Amount.text($0)) MiB" },
    ].compactMap(\.self)
    Console.log(
      "engine \(settings.engine.rawValue), seed \(settings.seed), "
        + (limits.isEmpty ? "no limit" : "limits: \(limits.joined(separator: ", "))"))
  }

  /// Writes news, unless nothing but the number of columns is new.
  mutating func take(_ news: Scheduling.Progress) {
    let isNew =
      last.map {
        ($0.phase, $0.level, $0.best, $0.bound) != (news.phase, news.level, news.best, news.bound)
      } ?? true
    guard isNew else { return }
    last = news
    let text = ProgressText(
      phase: "drafting", run: news, requestedWeight: requestedWeight, seconds: news.seconds)
    Console.log("\(text.state), \(Amount.text(news.columns, "column"))")
  }
}

extension Scenario {
  /// The weight of all requests that are to be met.
  var requestedWeight: Int {
    contents.requests.filter { !$0.isCancelled }.reduce(0) { $0 + $1.unmetWeight }
  }
}
