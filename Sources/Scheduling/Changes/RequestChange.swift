/// A change that concerns one request.
public enum RequestChange: Hashable, Sendable {
  /// Nobody asks for it any more.
  case cancelled
  /// It has another priority, 1 to 5, and the weight of that priority.
  case priority(Int)
  /// If it takes place, it begins on this day.
  case pinned(Day)
  /// It may begin so many days earlier.
  case earlier(days: Int)
  /// It may end so many days later.
  case later(days: Int)
  /// It takes so many days less, one at least.
  case shorter(days: Int)
  /// Its team may speak any language.
  case anyLanguage
  /// Its team may also speak this language.
  case language(String)
  /// It is held at this venue, wherever it might be otherwise.
  case held(at: Ref<Venue>)
  /// A fund may pay for it, whatever that fund sponsors otherwise.
  case paid(by: Ref<Fund>)
  /// It needs no other request to come before it.
  case independent

  func apply(to request: Ref<Request>, in contents: inout ScenarioContents) {
    switch self {
    case .priority(let priority):
      let weights = contents.settings.priorityWeights
      contents.requests[request.index].priority = priority
      if weights.indices.contains(priority - 1) {
        contents.requests[request.index].weight = weights[priority - 1]
      }
    case .pinned(let day): contents.pin(request, to: day)
    case .paid(let fund): contents.letPay(fund, for: request)
    case .independent: contents.sequences.removeAll { $0.after == request }
    default: apply(to: &contents.requests[request.index])
    }
  }

  private func apply(to request: inout Request) {
    switch self {
    case .cancelled: request.status = .cancelled
    case .earlier(let days): request.earliest = request.earliest.map { $0 - days }
    case .later(let days): request.latest = request.latest.map { $0 + days }
    case .shorter(let days): request.days = max(1, request.days - days)
    case .anyLanguage: request.changeLanguages { $0 = [] }
    case .language(let language):
      request.changeLanguages {
        if !$0.isEmpty, !$0.contains(language) { $0.append(language) }
      }
    case .held(let venue): request.venues = [venue]
    case .priority, .pinned, .paid, .independent: break
    }
  }
}

extension ScenarioContents {
  /// Pins a request to a first day, whatever else of it is pinned.
  fileprivate mutating func pin(_ request: Ref<Request>, to day: Day) {
    let place = decisions.firstIndex { $0.request == request && $0.state == .pinned }
    if let place {
      decisions[place].firstDay = day
    } else {
      decisions.append(Decision(request: request, firstDay: day, state: .pinned))
    }
  }
}

extension Request {
  /// Changes its own languages and those of every seat.
  fileprivate mutating func changeLanguages(_ change: (inout [String]) -> Void) {
    change(&languages)
    for seat in seats.indices { change(&seats[seat].languages) }
  }
}
