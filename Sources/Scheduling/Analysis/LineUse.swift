/// What a schedule uses of every line, cell by cell, and who uses it.
public struct LineUse: Sendable {
  private var amounts: [Line: [Int: Int]] = [:]
  private var users: [Line: [(event: Int, usage: Usage)]] = [:]
  private var count = 0

  /// Nothing used.
  public init() {}

  /// Adds what an event uses.
  public mutating func add(_ event: Event, in scenario: Scenario) {
    for rule in Rulebook.limits {
      for usage in rule.usages(by: event, withItsPartsIn: scenario) {
        users[usage.line, default: []].append((count, usage))
        for cell in usage.cells {
          amounts[usage.line, default: [:]][cell, default: 0] += usage.amount
        }
      }
    }
    count += 1
  }

  /// The use of a cell.
  public func amount(of line: Line, _ cell: Int = 0) -> Int { amounts[line]?[cell] ?? 0 }

  /// The number of cells in use.
  public func cells(of line: Line) -> Int { amounts[line]?.values.count { $0 != 0 } ?? 0 }

  /// The events, by their order of adding, that use any of some cells.
  public func users(of line: Line, _ cells: ClosedRange<Int> = 0...0) -> [Int] {
    var seen: Set<Int> = []
    let using = (users[line] ?? []).filter { $0.usage.cells.overlaps(cells) }.map(\.event)
    return using.filter { seen.insert($0).inserted }
  }

  /// Every limit that is exceeded, days side by side taken together.
  func violations(of events: [Event], in scenario: Scenario) -> [Violation] {
    Rulebook.limits.flatMap { rule in
      rule.limits(in: scenario).flatMap { limit in
        excesses(over: limit).map { violation(of: limit, in: $0, events, scenario) }
      }
    }
  }

  private func excesses(over limit: Limit) -> [ClosedRange<Int>] {
    guard let cells = amounts[limit.line] else { return [] }
    let over = cells.keys.filter { cells[$0, default: 0] > limit.capacity }.sorted()
    return over.reduce(into: [ClosedRange<Int>]()) { runs, cell in
      guard let last = runs.last, last.upperBound + 1 == cell,
        users(of: limit.line, last.upperBound...last.upperBound)
          == users(of: limit.line, cell...cell)
      else {
        runs.append(cell...cell)
        return
      }
      runs[runs.count - 1] = last.lowerBound...cell
    }
  }

  private func violation(
    of limit: Limit, in cells: ClosedRange<Int>, _ events: [Event], _ scenario: Scenario
  ) -> Violation {
    let involved = users(of: limit.line, cells)
    let ids = involved.map { scenario[events[$0].request].id }
    let days =
      limit.line.isByDay
      ? Span(Day(number: cells.lowerBound), Day(number: cells.upperBound)) : nil
    let amount = cells.map { self.amount(of: limit.line, $0) }.max() ?? 0
    let text = limit.line.excess(
      amount, over: limit.capacity, by: ids, on: days, in: scenario)
    return Violation(
      rule: limit.rule, requests: ids, experts: limit.line.expert.map { [scenario[$0].id] } ?? [],
      days: days, amount: amount, capacity: limit.capacity, text: text)
  }
}
