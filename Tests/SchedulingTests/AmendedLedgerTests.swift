import TestSupport
import Testing

@testable import Scheduling

/// A ledger with a few uses more or less, against one that was changed itself.
struct AmendedLedgerTests {
  @Test func `An amended ledger answers like a changed one`() {
    for seed in 0..<150 {
      let random = RandomScenario.make(seed: seed)
      let scenario = random.scenario
      let lines = LineIndex(of: scenario)
      let columns = random.schedule(0).map { Column(of: $0, lines, in: scenario) }
      let others = random.schedule(1).map { Column(of: $0, lines, in: scenario) }
      var changed = Ledger(lines)
      for column in columns { changed.add(column) }
      var amended = AmendedLedger(changed, lines)
      var fromNothing = AmendedLedger(nil, lines)
      for column in columns { fromNothing.add(column.use) }
      if let first = columns.first {
        changed.remove(first)
        amended.remove(first.use)
        fromNothing.remove(first.use)
      }
      for cell in 0..<lines.cellCount {
        #expect(amended.use(ofCell: cell) == changed.use(ofCell: cell), "seed \(seed)")
        #expect(fromNothing.use(ofCell: cell) == changed.use(ofCell: cell), "seed \(seed)")
      }
      for column in others {
        var trial = changed
        let fits = trial.take(column)
        #expect(amended.hasRoom(for: column.use) == fits, "seed \(seed)")
        #expect(fromNothing.hasRoom(for: column.use) == fits, "seed \(seed)")
        for use in column.use {
          #expect(amended.firstFullCell(for: use) == changed.firstFullCell(for: use))
          #expect(fromNothing.firstFullCell(for: use) == changed.firstFullCell(for: use))
        }
      }
    }
  }

  @Test func `What uses add is what two assessments differ by`() {
    for seed in 0..<150 {
      let random = RandomScenario.make(seed: seed)
      let scenario = random.scenario
      let lines = LineIndex(of: scenario)
      let events = random.schedule(0)
      guard let last = events.last else { continue }
      let before = Assessment(of: events.dropLast(), in: scenario)
      let after = Assessment(of: events, in: scenario)
      let schedule = BookedSchedule(events.dropLast(), lines, in: scenario)
      let column = Column(of: last, lines, in: scenario)
      let ledger = AmendedLedger(schedule.ledger, lines)
      #expect(
        column.charges + ledger.increase(by: column.use) == after.levels - before.levels,
        "seed \(seed)")
    }
  }

  @Test func `The cheapest teams of days alike are those searched day by day`() {
    for seed in 0..<80 {
      let scenario = RandomScenario.make(seed: seed, harshness: 30).scenario
      let catalogue = Catalogue(of: scenario)
      let nothing = AmendedLedger(nil, catalogue.lines)
      for options in catalogue.options {
        var known = LoneTeams(options, nothing, in: scenario)
        var teams = TeamFitting(options, beside: nothing, in: scenario)
        for stay in options.stays {
          let cost = teams.leastCost(for: stay)
          let found = known.cheapest(for: stay)
          #expect(found.cost == cost && found.isUncertain == teams.hasGivenUp, "seed \(seed)")
        }
      }
    }
  }
}
