/// What a schedule uses of every line, and who uses it.
public struct LineUse: Sendable {
  /// What one event uses, by its place in the order of adding.
  private typealias Share = (event: Int, usage: Usage)

  private var shares: [Line: [Share]] = [:]
  private var count = 0

  /// Nothing used.
  public init() {}

  /// Adds what an event uses.
  public mutating func add(_ event: Event, in scenario: Scenario) {
    for rule in Rulebook.limits {
      for usage in rule.usages(by: event, withItsPartsIn: scenario) {
        shares[usage.line, default: []].append((count, usage))
      }
    }
    count += 1
  }

  /// The use of a cell.
  public func amount(of line: Line, _ cell: Int = 0) -> Int {
    (shares[line] ?? []).reduce(0) { sum, share in
      share.usage.cells.contains(cell) ? sum + share.usage.amount : sum
    }
  }

  /// The number of cells in use.
  public func cells(of line: Line) -> Int {
    stretches(of: line).reduce(0) { $1.amount == 0 ? $0 : $0 + $1.cells.count }
  }

  /// The events, by their order of adding, that use any of some cells.
  public func users(of line: Line, _ cells: ClosedRange<Int> = 0...0) -> [Int] {
    var seen: Set<Int> = []
    let using = (shares[line] ?? []).filter { $0.usage.cells.overlaps(cells) }.map(\.event)
    return using.filter { seen.insert($0).inserted }
  }

  /// Every limit that is exceeded, days side by side taken together.
  func violations(of events: [Event], in scenario: Scenario) -> [Violation] {
    Rulebook.limits.flatMap { rule in
      rule.limits(in: scenario).flatMap { limit in
        excesses(over: limit).map { violation(of: limit, by: $0, events, scenario) }
      }
    }
  }

  /// Cells side by side, in each of which the same events use the same.
  private typealias Stretch = (cells: ClosedRange<Int>, amount: Int)

  /// The cells of a line between the first and the last in use.
  private func stretches(of line: Line) -> [Stretch] {
    let shares = shares[line] ?? []
    let changes = shares.flatMap { share in
      let (cells, amount) = (share.usage.cells, share.usage.amount)
      return [(cell: cells.lowerBound, amount), (cell: cells.upperBound + 1, -amount)]
    }.sorted { $0.cell < $1.cell }
    var amount = 0
    return zip(changes, changes.dropFirst()).compactMap { change, next in
      amount += change.1
      return change.cell < next.cell ? (change.cell...next.cell - 1, amount) : nil
    }
  }

  /// Where more is used than may be, with the most that is used, cells with the same users together.
  private func excesses(over limit: Limit) -> [Stretch] {
    let all = (shares[limit.line] ?? []).reduce(0) { $0 + max(0, $1.usage.amount) }
    guard all > limit.capacity else { return [] }
    let over = stretches(of: limit.line).filter { $0.amount > limit.capacity }
    return over.reduce(into: []) { runs, stretch in
      let cell = stretch.cells.lowerBound
      guard let last = runs.last, last.cells.upperBound + 1 == cell,
        users(of: limit.line, cell - 1...cell - 1) == users(of: limit.line, cell...cell)
      else { return runs.append(stretch) }
      runs[runs.count - 1] = (
        last.cells.lowerBound...stretch.cells.upperBound, max(last.amount, stretch.amount)
      )
    }
  }

  private func violation(
    of limit: Limit, by excess: Stretch, _ events: [Event], _ scenario: Scenario
  ) -> Violation {
    let cells = excess.cells
    let involved = users(of: limit.line, cells)
    let ids = involved.map { scenario[events[$0].request].id }
    let days =
      limit.line.isByDay
      ? Span(Day(number: cells.lowerBound), Day(number: cells.upperBound)) : nil
    let text = limit.line.excess(
      excess.amount, over: limit.capacity, by: ids, on: days, in: scenario)
    return Violation(
      rule: limit.rule, requests: ids, experts: limit.line.expert.map { [scenario[$0].id] } ?? [],
      days: days, amount: excess.amount, capacity: limit.capacity, text: text)
  }
}
