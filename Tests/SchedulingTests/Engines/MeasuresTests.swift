import TestSupport
import Testing

@testable import Scheduling

/// What the options of requests come to as a whole, beside what looking at every part says.
struct MeasuresTests {
  @Test func `The most of each line that events use is that of their seats, one by one`() {
    var seen = 0
    for seed in 0..<40 {
      let catalogue = Catalogue(of: RandomScenario.make(seed: seed).scenario)
      var most = Array(repeating: 0, count: catalogue.lines.entries.count)
      for options in catalogue.options {
        for (entry, use) in options.mostUseByParts(catalogue.lines) { most[entry] += use }
      }
      seen += most.reduce(0, +)
      #expect(catalogue.mostUse == most, "seed \(seed)")
    }
    #expect(seen > 200)
  }

  @Test func `The largest charges are those of the parts of events, and of penalties`() {
    var (stays, sponsors, members, shared) = (0, 0, 0, 0)
    for seed in 0..<60 {
      let catalogue = Catalogue(of: RandomScenario.make(seed: seed).scenario)
      for level in Level.allCases {
        var most = catalogue.lines.entries.flatMap(\.penalties).filter { $0.level == level }
          .map(\.shape.price)
        if level == ConfirmedUnchanged.level, catalogue.scenario.hasBaseline { most.append(1) }
        for options in catalogue.options {
          let largest = catalogue.largestCharges[options.request.index]
          let stay = options.stays.map { abs($0.charges[level]) }.max() ?? 0
          let sponsor = options.stays.flatMap(\.sponsors).map { abs($0.charges[level]) }.max() ?? 0
          let member =
            options.shapes.flatMap(\.groups).joined().map { abs($0.charges[level]) }.max() ?? 0
          #expect(largest.stay[level] == stay, "seed \(seed)")
          #expect(largest.sponsor[level] == sponsor, "seed \(seed)")
          #expect(largest.member[level] == member, "seed \(seed)")
          most += [stay, sponsor, member]
          stays += stay
          sponsors += sponsor
          members += member
        }
        #expect(catalogue.magnitude(on: level) == Double(most.max() ?? 0), "seed \(seed)")
      }
      shared += catalogue.options.reduce(0) { $0 + $1.shapes.count - $1.castShapes.count }
    }
    #expect([stays, sponsors, members, shared].allSatisfy { $0 > 0 })
  }
}

extension RequestOptions {
  /// The most that one event uses of each line: for each shape the seats in which a member uses it.
  fileprivate func mostUseByParts(_ lines: LineIndex) -> [Int: Int] {
    func entry(_ use: CellUse) -> Int { Int(lines.entryOfCell[Int(use.first)]) }
    var most: [Int: Int] = [:]
    for stay in stays {
      for use in stay.use { most[entry(use)] = 1 }
      for cell in stay.sponsors.compactMap(\.budgetCell) { most[Int(lines.entryOfCell[cell])] = 1 }
    }
    for shape in shapes { for use in shape.accreditedUse { most[entry(use)] = 1 } }
    for shape in shapes {
      let used = Set(shape.groups.joined().flatMap { $0.fixedUse.map(entry) })
      for line in used {
        let seats = zip(groups, shape.groups).reduce(0) { sum, group in
          let isUsed = group.1.contains { $0.fixedUse.contains { entry($0) == line } }
          return sum + (isUsed ? group.0.seats.count : 0)
        }
        most[line] = max(most[line] ?? 0, seats)
      }
    }
    return most
  }
}
