import Scheduling

extension Draft {
  /// The requests that are not cancelled.
  var requested: [Ref<Request>] { scenario.requestRefs.filter { !scenario[$0].isCancelled } }

  /// The requests with an event.
  var delivered: Set<Ref<Request>> { Set(events.map(\.request)) }

  /// The weight of the requests with an event, as the level `unmet` counts it.
  var deliveredWeight: Int { delivered.reduce(0) { $0 + scenario[$1].unmetWeight } }

  /// What all events cost, as far as it is known.
  var cost: Int { events.reduce(0) { $0 + ($1.cost(in: scenario) ?? 0) } }

  /// How many requests of a kind there are, and how many of them have an event.
  func count(of kind: Request.Kind) -> (requested: Int, delivered: Int) {
    let delivered = self.delivered
    let ofKind = requested.filter { scenario[$0].kind == kind }
    return (ofKind.count, ofKind.count { delivered.contains($0) })
  }

  /// The events by the calendar month they begin in, in order; nil holds those without a day.
  var eventsByMonth: [(month: String?, events: [Event])] {
    events.grouped { $0.placement.span.map { DateText.month(of: $0.first) } }.map {
      (month: $0.key, events: $0.members)
    }
  }

  /// A month's heading with what it holds, such as `July 2018: 2 events, 31,000 USD`.
  func heading(of month: String?, _ events: [Event]) -> String {
    let cost = events.reduce(0) { $0 + ($1.cost(in: scenario) ?? 0) }
    let count = Amount.text(events.count, "event")
    return "\(month ?? "Without a day"): \(count), \(money(cost))"
  }

  /// An amount with the scenario's currency.
  func money(_ amount: Int) -> String { "\(Amount.text(amount)) \(scenario.settings.currency)" }
}
