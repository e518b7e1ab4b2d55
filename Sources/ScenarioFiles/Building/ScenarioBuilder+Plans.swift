import Scheduling

extension ScenarioBuilder {
  /// Reads the requests that come in an order, and refuses circles.
  mutating func readSequences() {
    var rows: [Row<SequenceTable>] = []
    var seen: Set<[Ref<Request>]> = []
    for row in read(SequenceTable.self).rows {
      let gap = row.minGapDays
      let before = reference(row.before, in: \.requests, row, \.before)
      let after = reference(row.after, in: \.requests, row, \.after)
      guard let before, let after else { continue }
      guard before != after else {
        row.report(\.after, row.after, "can't come after itself")
        continue
      }
      guard seen.insert([before, after]).inserted else {
        row.report(\.after, row.after, "comes after \(row.before) in another row already")
        continue
      }
      rows.append(row)
      contents.sequences.append(RequestSequence(before: before, after: after, minGapDays: gap))
    }
    for circle in Circles.find(in: contents.sequences) {
      let names = circle.map { requests.ids[contents.sequences[$0].before.index] }
      let path = (names + names.prefix(1)).joined(separator: " → ")
      rows[circle[0]].report(\.after, nil, "closes a circle: \(path)")
    }
  }

  /// Reads what was decided.
  mutating func readDecisions() {
    var decided: Set<Ref<Request>> = []
    for row in read(DecisionTable.self).rows {
      let experts = row.experts.map { references($0, in: \.experts, row, \.experts) }
      if let twice = row.experts?.firstRepeated {
        row.report(\.experts, twice, "is there twice")
      }
      let venue = reference(row.venue, in: \.venues, row, \.venue)
      let fund = reference(row.fund, in: \.funds, row, \.fund)
      let request = reference(row.request, in: \.requests, row, \.request)
      let (firstDay, state) = (row.firstDay, row.state)
      guard row.written(\.state) == state.rawValue else { continue }
      checkContent(of: row)
      guard let request else { continue }
      if state != .declined, !decided.insert(request).inserted {
        row.report(
          \.request, row.request, "is pinned, released or confirmed in another row already")
      }
      contents.decisions.append(
        Decision(
          request: request, firstDay: firstDay, venue: venue, fund: fund, experts: experts,
          state: state))
    }
  }

  private func checkContent(of row: Row<DecisionTable>) {
    if row.state == .declined, row.experts == nil {
      row.report(\.experts, nil, "is blank: nobody declined", advice: "name who declined")
    } else if row.firstDay == nil, row.venue == nil, row.fund == nil, row.experts == nil {
      row.report(
        \.state, row.state.rawValue, "decides nothing",
        advice: "give a first day, a venue, a fund or experts")
    }
  }
}

extension [String] {
  /// The first element that is there before.
  fileprivate var firstRepeated: String? {
    var seen: Set<String> = []
    return first { !seen.insert($0).inserted }
  }
}
