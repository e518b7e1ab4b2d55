import TestSupport
import Testing

@testable import Scheduling

/// What a schedule uses of every line, against a count cell by cell.
struct LineUseTests {
  static let seeds = 0..<200

  @Test func `The use of a line is that of its cells, counted one by one`() {
    for seed in Self.seeds {
      let random = RandomScenario.make(seed: seed)
      let scenario = random.scenario
      let events = random.schedule(0)
      let use = events.reduce(into: LineUse()) { $0.add($1, in: scenario) }
      for (line, cells) in amounts(of: events, in: scenario) {
        #expect(use.cells(of: line) == cells.values.count { $0 != 0 }, "seed \(seed), \(line)")
        for (cell, amount) in cells {
          #expect(use.amount(of: line, cell) == amount, "seed \(seed), \(line), cell \(cell)")
        }
      }
    }
  }

  @Test func `Every cell too full is told of once, with the most that is used`() {
    var told = 0
    for seed in Self.seeds {
      let random = RandomScenario.make(seed: seed)
      let scenario = random.scenario
      let events = random.schedule(0)
      let amounts = amounts(of: events, in: scenario)
      let use = events.reduce(into: LineUse()) { $0.add($1, in: scenario) }
      let violations = use.violations(of: events, in: scenario)
      for rule in Rulebook.limits {
        let limits = rule.limits(in: scenario).filter(\.line.isByDay)
        let over = limits.flatMap { limit in
          (amounts[limit.line] ?? [:]).filter { $0.value > limit.capacity }
        }
        let own = violations.filter { $0.rule == rule.id && $0.days != nil }
        let days = own.flatMap { $0.days?.numbers.map { $0 } ?? [] }
        #expect(days.sorted() == over.map(\.key).sorted(), "seed \(seed), \(rule.id)")
        let most = own.compactMap(\.amount).max()
        #expect(most == over.map(\.value).max(), "seed \(seed), \(rule.id)")
        told += own.count
      }
    }
    #expect(told > 100)
  }

  private func amounts(of events: [Event], in scenario: Scenario) -> [Line: [Int: Int]] {
    var amounts: [Line: [Int: Int]] = [:]
    let usages = events.flatMap { event in
      Rulebook.limits.flatMap { $0.usages(by: event, withItsPartsIn: scenario) }
    }
    for usage in usages {
      for cell in usage.cells {
        amounts[usage.line, default: [:]][cell, default: 0] += usage.amount
      }
    }
    return amounts
  }
}
