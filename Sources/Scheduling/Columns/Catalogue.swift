/// All a scenario's requests may choose from, with what each choice uses and counts.
///
/// It is made once, from the rules; the engines then add numbers.
struct Catalogue: Sendable {
  let scenario: Scenario
  let lines: LineIndex
  /// The options of each request, in the scenario's order; none where they were not asked for.
  let options: [RequestOptions]
  /// What every schedule counts: offsets, and the weights of the requests that events give back.
  let constant: LevelValues
  /// The most that all requests together could use of each line, days apart, by the lines' order.
  let mostUse: [Int]

  /// Of the lines on which cells in use are counted, the cells that some event could use, ascending.
  let distinctCells: [Int: [Int]]
  /// The largest amount one event or one penalty counts on each level.
  let magnitudes: LevelValues

  /// Lists options.
  ///
  /// - Parameters:
  ///   - scenario: What they are options of.
  ///   - requests: Whose options to list; nil is every request's.
  init(of scenario: Scenario, for requests: Set<Ref<Request>>? = nil) {
    self.scenario = scenario
    let lines = LineIndex(of: scenario)
    self.lines = lines
    let listed = requests ?? Set(scenario.requestRefs)
    let seats = SeatEligibility(scenario, of: listed.sorted())
    let options = scenario.requestRefs.mapInParallel { request in
      listed.contains(request)
        ? OptionsBuilder(scenario, lines, request, seats).build() : .none(for: request)
    }
    self.options = options
    distinctCells = Self.distinctCells(lines, options)
    magnitudes = Self.magnitudes(scenario, lines, options)
    let none = Array(repeating: 0, count: lines.entries.count)
    mostUse = options.reduce(into: none) { sums, request in
      for (entry, most) in request.mostUse(of: lines) { sums[entry] += most }
    }
    constant = lines.entries.flatMap(\.penalties).reduce(LevelValues()) { sum, penalty in
      sum + LevelValues(penalty.level, penalty.offset)
        + LevelValues(penalty.level, penalty.linearPrice(under: lines) ?? 0)
    }
  }
}

extension RequestOptions {
  /// The lines one event of the request can use, and the most it could use of each: once for its
  /// placement, once for each seat.
  fileprivate func mostUse(of lines: LineIndex) -> [Int: Int] {
    var most: [Int: Int] = [:]
    func entry(_ use: CellUse) -> Int { Int(lines.entryOfCell[Int(use.first)]) }
    for stay in stays {
      for use in stay.use { most[entry(use)] = 1 }
      for cell in stay.sponsors.compactMap(\.budgetCell) { most[Int(lines.entryOfCell[cell])] = 1 }
    }
    for shape in shapes {
      for use in shape.accreditedUse { most[entry(use)] = 1 }
      var seats: [Int: Int] = [:]
      for (group, candidates) in zip(groups, shape.groups) {
        for used in Set(candidates.flatMap { $0.fixedUse.map(entry) }) {
          seats[used, default: 0] += group.seats.count
        }
      }
      most.merge(seats) { max($0, $1) }
    }
    return most
  }
}

extension Penalty {
  /// The price of a shortfall that is a price per event, because the line can't be used beyond it.
  ///
  /// The request's own line: at most one event, at least one wanted. Such a penalty needs no column of
  /// its own; each event gives the price back.
  func linearPrice(under lines: LineIndex) -> Int? {
    guard case .shortfall(atLeast: 1, unit: 1, let price) = shape, case .request = line,
      let entry = lines.find(line), lines.entries[entry].capacity == 1
    else { return nil }
    return price
  }
}
