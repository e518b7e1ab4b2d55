/// Splits a node where its solution is fractional, by restrictions that pricing, or a list of events, can keep.
struct Branching {
  let master: Master
  var node: SearchNode
  private let values: [Double]
  /// The prices at the solution; nil where nobody splits by what is scarce.
  let prices: Prices?
  /// How near to a whole number a share counts as whole.
  private let tolerance: Double
  private static let slackTolerance = 1e-5
  private static let fineTolerance = 1e-8

  init(_ master: Master, _ node: SearchNode, _ values: [Double], at prices: Prices? = nil) {
    self.init(master, node, values, prices, tolerance: 1e-5)
  }

  private init(
    _ master: Master, _ node: SearchNode, _ values: [Double], _ prices: Prices?,
    tolerance: Double
  ) {
    self.master = master
    self.node = node
    self.values = values
    self.prices = prices
    self.tolerance = tolerance
  }

  /// The same with far less taken for whole.
  ///
  /// A budget short of one unit in a million leaves an event whole but for a millionth: rounded up it
  /// breaks the budget, rounded down it is worth less than the bound says.
  var finer: Branching {
    Branching(master, node, values, prices, tolerance: Self.fineTolerance)
  }

  /// The events of a solution without fractions, or nil where there are some.
  var wholeEvents: [Event]? {
    let taken = parts.flatMap(\.value)
    guard taken.allSatisfy({ !isFraction($0.share) }) else { return nil }
    return taken.filter { $0.share > 0.5 }.map(\.column.event)
  }

  /// The events of a solution that are whole.
  var sure: [Event] {
    parts.flatMap(\.value).filter { $0.share >= 1 - tolerance }.map(\.column.event)
  }

  /// The fractional events whose request is not fixed yet, the largest first.
  var likeliest: [Event] {
    let open = parts.flatMap(\.value).filter { part in
      isFraction(part.share) && node.restriction(of: part.column.request.index).fixed == nil
    }
    return open.enumerated()
      .sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
      .map(\.element.column.event)
  }

  /// A request and a fund that pays for a part of it.
  struct Payer {
    let request: Int
    let fund: Ref<Fund>
  }

  /// The funds that pay for a request in part, the largest part first.
  var likeliestPayers: [Payer] {
    let shares = parts.flatMap { request, parts in
      var shares: [Ref<Fund>: Double] = [:]
      for part in parts {
        if let fund = part.column.event.placement.fund { shares[fund, default: 0] += part.share }
      }
      return shares.filter { isFraction($0.value) }.map {
        (payer: Payer(request: request, fund: $0.key), share: $0.value)
      }
    }
    return shares.sorted {
      ($1.share, $0.payer.request, $0.payer.fund) < ($0.share, $1.payer.request, $1.payer.fund)
    }.map(\.payer)
  }

  /// Ways to part the node, of which any will do; empty where nothing is left to split.
  ///
  /// What is decided first is whether a request has an event; the other ways are for the caller to
  /// choose from.
  var divisions: [[SearchNode]] {
    let parts = self.parts
    if let first = onDelivery(parts) ?? onSlack() { return [first] }
    let ways =
      [onExpert(parts), onDay(parts), onVenue(parts), onFund(parts)].compactMap { $0 }
      + onUses(parts)
    return ways.isEmpty ? [onSeat(parts)].compactMap { $0 } : ways
  }

  /// Parts a node whose solution is whole, and impossible by less than the solver's tolerance.
  ///
  /// The events are bound to their funds and venues one by one, until what is impossible shows.
  var decisions: [SearchNode] {
    for (request, parts) in parts {
      guard let placement = parts.first?.column.event.placement else { continue }
      let restriction = node.restriction(of: request)
      var without = restriction
      var only = restriction
      if restriction.delivery == .free {
        only.delivery = .required
        without.delivery = .forbidden
      } else {
        bind(&only, &without, to: placement)
      }
      if only != restriction {
        return [only, without].map { node.with($0, of: request) }
      }
    }
    return []
  }

  /// Binds an event to its fund or, if it is bound already, to its venue.
  private func bind(
    _ only: inout Restriction, _ without: inout Restriction, to placement: Placement
  ) {
    let scenario = master.catalogue.scenario
    let free = only
    only.barredFunds.formUnion(scenario.fundRefs.filter { $0 != placement.fund })
    if only != free, let fund = placement.fund {
      without.barredFunds.insert(fund)
    } else if let venue = placement.venue {
      only.barredVenues.formUnion(scenario.venueRefs.filter { $0 != venue })
      without.barredVenues.insert(venue)
    }
  }

  /// A column of a request and its share in the solution.
  struct Part {
    let column: Column
    let share: Double
  }

  /// The columns in the solution by request.
  ///
  /// A solver may leave a little of a column that the node forbids. Columns that came after the solution
  /// have no part in it.
  private var parts: [(key: Int, value: [Part])] {
    var parts: [Int: [Part]] = [:]
    for (index, place) in master.programColumns.enumerated() where place < values.count {
      let share = values[place]
      guard share > tolerance else { continue }
      let column = master.columns[index]
      guard node.allows(column, in: master.catalogue) else { continue }
      parts[column.request.index, default: []].append(Part(column: column, share: share))
    }
    return parts.sorted { $0.key < $1.key }
  }

  func isFraction(_ share: Double, of whole: Double = 1) -> Bool {
    share > tolerance && share < whole - tolerance
  }

  private func onDelivery(_ parts: [(key: Int, value: [Part])]) -> [SearchNode]? {
    let shares = parts.map { (request: $0.key, share: $0.value.reduce(0) { $0 + $1.share }) }
    let scenario = master.catalogue.scenario
    let open = shares.filter {
      isFraction($0.share) && node.restriction(of: $0.request).delivery == .free
    }
    let fraction = open.max { left, right in
      func rank(_ pair: (request: Int, share: Double)) -> Double {
        Double(scenario.contents.requests[pair.request].unmetWeight)
          * (0.5 - abs(pair.share - 0.5))
      }
      return (rank(left), right.request) < (rank(right), left.request)
    }
    return fraction.map { fraction in
      [Restriction.Delivery.required, .forbidden].map { delivery in
        var restriction = node.restriction(of: fraction.request)
        restriction.delivery = delivery
        return node.with(restriction, of: fraction.request)
      }
    }
  }

  private func onSlack() -> [SearchNode]? {
    for (index, slack) in master.slacks.enumerated() where slack.needsBranching {
      let value = values[slack.column]
      let part = value - value.rounded(.down)
      guard part > Self.slackTolerance, part < 1 - Self.slackTolerance else { continue }
      let bounds = node.slackBounds[index] ?? slack.bounds
      var low = node
      low.slackBounds[index] = bounds.lowerBound...max(bounds.lowerBound, value.rounded(.down))
      var high = node
      high.slackBounds[index] = value.rounded(.up)...max(bounds.upperBound, value.rounded(.up))
      return [low, high]
    }
    return nil
  }

  /// Splits on the value whose share among a request's columns is nearest to a half.
  private func split<Value: Hashable & Comparable>(
    _ parts: [(key: Int, value: [Part])], by values: (Column) -> [Value],
    _ children: (_ restriction: Restriction, _ value: Value) -> [Restriction]
  ) -> [SearchNode]? {
    var best: (request: Int, value: Value, distance: Double)?
    for (request, parts) in parts {
      let whole = parts.reduce(0) { $0 + $1.share }
      var shares: [Value: Double] = [:]
      for part in parts {
        for value in values(part.column) { shares[value, default: 0] += part.share }
      }
      for (value, share) in shares.sorted(by: { $0.key < $1.key })
      where isFraction(share, of: whole) {
        let distance = abs(share - 0.5)
        if best.map({ distance < $0.distance - 1e-9 }) ?? true {
          best = (request, value, distance)
        }
      }
    }
    return best.map { best in
      children(node.restriction(of: best.request), best.value).map {
        node.with($0, of: best.request)
      }
    }
  }

  private func onFund(_ parts: [(key: Int, value: [Part])]) -> [SearchNode]? {
    split(parts, by: { [$0.event.placement.fund].compactMap { $0 } }) { restriction, fund in
      var without = restriction
      without.barredFunds.insert(fund)
      var only = restriction
      only.barredFunds.formUnion(master.catalogue.scenario.fundRefs.filter { $0 != fund })
      return [only, without]
    }
  }

  private func onVenue(_ parts: [(key: Int, value: [Part])]) -> [SearchNode]? {
    split(parts, by: { [$0.event.placement.venue].compactMap { $0 } }) { restriction, venue in
      var without = restriction
      without.barredVenues.insert(venue)
      var only = restriction
      only.barredVenues.formUnion(master.catalogue.scenario.venueRefs.filter { $0 != venue })
      return [only, without]
    }
  }

  private func onDay(_ parts: [(key: Int, value: [Part])]) -> [SearchNode]? {
    var best: (request: Int, day: Int, spread: Int)?
    for (request, parts) in parts where parts.contains(where: { isFraction($0.share) }) {
      let days = parts.compactMap { part in
        part.column.event.placement.span.map { (day: $0.first.number, share: part.share) }
      }.sorted { $0.day < $1.day }
      guard let first = days.first?.day, let last = days.last?.day, first < last else { continue }
      let middle = days.reduce(0.0) { $0 + Double($1.day) * $1.share }
      let mean = Int((middle / days.reduce(0) { $0 + $1.share }).rounded(.down))
      let day = min(max(mean, first), last - 1)
      if last - first > best?.spread ?? 0 { best = (request, day, last - first) }
    }
    return best.map { best in
      let restriction = node.restriction(of: best.request)
      var early = restriction
      early.firstDays = restriction.firstDays.clamped(to: Int.min...best.day)
      var late = restriction
      late.firstDays = restriction.firstDays.clamped(to: best.day + 1...Int.max)
      return [early, late].map { node.with($0, of: best.request) }
    }
  }

  private func onExpert(_ parts: [(key: Int, value: [Part])]) -> [SearchNode]? {
    split(parts, by: { $0.event.experts }) { restriction, expert in
      var without = restriction
      without.barredExperts.insert(expert)
      return [restriction.requiring(expert), without]
    }
  }

  private func onSeat(_ parts: [(key: Int, value: [Part])]) -> [SearchNode]? {
    for (request, parts) in parts {
      let groups = master.catalogue.options[request].groups
      for part in parts where isFraction(part.share) {
        for member in part.column.event.team {
          guard let expert = member.expert,
            let group = groups.first(where: { $0.seats.contains(member.seat) }),
            parts.contains(where: { sits(expert, outside: group, in: $0.column) })
          else { continue }
          let bar = Restriction.SeatBar(seats: group.seats, expert: expert)
          var here = node.restriction(of: request)
          here.requiredSeats.insert(bar)
          var elsewhere = node.restriction(of: request)
          elsewhere.barredSeats.insert(bar)
          return [here, elsewhere].map { node.with($0, of: request) }
        }
      }
    }
    return nil
  }

  private func sits(_ expert: Ref<Expert>, outside group: SeatGroup, in column: Column) -> Bool {
    column.event.team.contains { $0.expert == expert && !group.seats.contains($0.seat) }
  }
}
