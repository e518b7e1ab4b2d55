import Scheduling

/// One change as somebody wrote it: `JPN-02:2018-11-01..2018-12-15`.
struct ChangeText {
  /// What kind of change it is.
  let kind: ChangeKind
  /// The parts between colons.
  private let parts: [String]
  /// What the change is made to.
  let contents: ScenarioContents
  /// Writes into the log that a value is wrong, with advice.
  let report: (_ value: String, _ message: String, _ advice: String?) -> Void

  init(
    _ text: String, kind: ChangeKind, to contents: ScenarioContents,
    report: @escaping (String, String, String?) -> Void
  ) {
    self.kind = kind
    self.contents = contents
    self.report = report
    parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
  }

  /// The change, or nothing after writing into the log what is wrong.
  var change: ScenarioChange? {
    let count = kind == .withdrawn || kind == .cancel ? 1 : 2
    guard parts.count == count, parts.allSatisfy({ !$0.isEmpty }) else {
      report(parts.joined(separator: ":"), "is not \(kind.form)", nil)
      return nil
    }
    switch kind {
    case .join: return nil
    case .absent: return both(expert, days) { .expert($0, .absent($1)) }
    case .withdrawn: return expert.map { .expert($0, .withdrawn) }
    case .decline: return both(expert, request(parts[1])) { .expert($0, .declines($1)) }
    case .budget: return both(fund, amount) { .fund($0, .budget(by: $1)) }.flatMap(affordable)
    case .close: return both(venue, days) { .venue($0, .closed($1)) }
    case .cancel: return request(parts[0]).map { .request($0, .cancelled) }
    case .priority:
      return both(request(parts[0]), value(.whole(1...5))) { .request($0, .priority($1)) }
    case .pin: return both(request(parts[0]), day) { .request($0, .pinned($1)) }
    }
  }

  /// A change of two parts; both are looked at even when the first is wrong.
  private func both<First, Second>(
    _ first: First?, _ second: Second?, _ make: (First, Second) -> ScenarioChange
  ) -> ScenarioChange? {
    guard let first, let second else { return nil }
    return make(first, second)
  }

  private var expert: Ref<Expert>? { find(parts[0], "an expert", contents.experts.map(\.id)) }
  private var venue: Ref<Venue>? { find(parts[0], "a venue", contents.venues.map(\.id)) }
  private var fund: Ref<Fund>? { find(parts[0], "a fund", contents.funds.map(\.id)) }

  /// A request that is asked for.
  private func request(_ id: String) -> Ref<Request>? {
    guard let request: Ref<Request> = find(id, "a request", contents.requests.map(\.id)) else {
      return nil
    }
    guard !contents.requests[request.index].isCancelled else {
      report(id, "is cancelled already", "leave it out")
      return nil
    }
    return request
  }

  private func find<Entity>(_ id: String, _ noun: String, _ ids: [String]) -> Ref<Entity>? {
    if let index = ids.firstIndex(of: id) { return Ref(index) }
    report(
      id, "is not the id of \(noun)", NearestName.ofID(id, among: ids).map { "write \($0)" })
    return nil
  }

  private func value<Value>(_ format: CellFormat<Value>, _ text: String? = nil) -> Value? {
    let text = text ?? parts[1]
    do {
      return try format.parse(text)
    } catch {
      report(text, error.message, error.advice)
      return nil
    }
  }

  /// An amount with or without a sign.
  private var amount: Int? {
    let most = 1_000_000_000_000
    let text = parts[1].hasPrefix("+") ? String(parts[1].dropFirst()) : parts[1]
    return value(.whole(-most...most), text)
  }

  /// A day in the planning period.
  private var day: Day? {
    guard let day = value(.date) else { return nil }
    let period = contents.settings.period
    guard period.contains(day) else {
      report("\(day)", "is not within the planning period \(period)", nil)
      return nil
    }
    return day
  }

  /// One day, or a first and a last one.
  private var days: Span? {
    let ends = parts[1].split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard ends.count <= 2 else {
      report(parts[1], "is not FIRST..LAST", nil)
      return nil
    }
    let days = ends.map { value(.date, $0.trimmed) }
    guard let first = days.first ?? nil, let last = days.last ?? nil else { return nil }
    guard first <= last else {
      report(parts[1], "ends before it begins", "write \(last)..\(first)")
      return nil
    }
    return Span(first, last)
  }

  /// A change of a budget that has a limit and stays above it.
  private func affordable(_ change: ScenarioChange) -> ScenarioChange? {
    guard case .fund(let fund, .budget(let amount)) = change else { return change }
    guard let budget = contents.funds[fund.index].budget else {
      report(parts[0], "has a budget without a limit, which no amount changes", nil)
      return nil
    }
    guard budget + amount >= 0 else {
      report(
        parts[1], "is more than the budget of \(parts[0])", "write -\(budget) to leave nothing")
      return nil
    }
    return change
  }
}
