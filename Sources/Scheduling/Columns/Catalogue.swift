/// All a scenario's requests may choose from, with what each choice uses and counts.
///
/// It is made once, from the rules; the engines then add numbers.
struct Catalogue: Sendable {
  let scenario: Scenario
  let lines: LineIndex
  /// The options of each request, in the scenario's order; none where they were not asked for.
  let options: [RequestOptions]
  /// How the requests fall apart.
  let blocks: Blocks
  /// What every schedule counts: offsets, and the weights of the requests that events give back.
  let constant: LevelValues
  /// The most that all requests together could use of each line, days apart, by the lines' order.
  let mostUse: [Int]

  /// Of the lines on which cells in use are counted, the cells that some event could use, ascending.
  let distinctCells: [Int: [Int]]
  /// The largest amounts that the parts of an event of each request count.
  let largestCharges: [LargestCharges]
  /// The largest amount one event or one penalty counts on each level.
  let magnitudes: LevelValues
  /// Whether there are so many requests that a proof is out of reach, and time is better spent on a good
  /// schedule and a good bound: for columns at hand pricing is quicker than the simplex method then, and
  /// the last rounds of pricing bring next to nothing.
  var isLarge: Bool
  /// From how many requests on.
  private static let large = 400
  /// Whether there are so many that better schedules are found to the end, proof or not, and that an event
  /// met on the way is seldom a new one.
  var isLong: Bool { options.count >= Self.long }
  /// From how many requests on.
  private static let long = 150

  /// Lists options.
  ///
  /// - Parameters:
  ///   - scenario: What they are options of.
  ///   - requests: Whose options to list; nil is every request's.
  init(of scenario: Scenario, for requests: Set<Ref<Request>>? = nil) {
    let lines = LineIndex(of: scenario)
    let listed = requests ?? Set(scenario.requestRefs)
    self.init(scenario, lines, Self.options(of: listed, in: scenario, lines) { _ in nil })
  }

  /// Lists options anew only where they may differ from those of another catalogue.
  ///
  /// - Parameters:
  ///   - scenario: What they are options of.
  ///   - other: The catalogue of a scenario with the same administrations, venues and so on.
  ///   - requests: Whose options to list.
  init(of scenario: Scenario, like other: Catalogue, for requests: Set<Ref<Request>>) {
    let lines = LineIndex(of: scenario)
    let changed = scenario.contents.requestsToList(
      since: other.scenario.contents, servedBy: other.requests(servedBy:))
    let isSame =
      lines.hasSameCells(as: other.lines) && scenario.baseline == other.scenario.baseline
    let options = Self.options(of: requests, in: scenario, lines) { request in
      let known = other.options[request.index]
      guard isSame, let changed, !changed.contains(request), !known.groups.isEmpty else {
        return nil
      }
      return known
    }
    self.init(scenario, lines, options)
  }

  /// The requests that some experts might serve.
  private func requests(servedBy experts: Set<Ref<Expert>>) -> Set<Ref<Request>> {
    Set(
      options.filter { options in
        options.shapes.contains { shape in
          shape.groups.contains { $0.contains { experts.contains($0.expert) } }
        }
      }.map(\.request))
  }

  private static func options(
    of requests: Set<Ref<Request>>, in scenario: Scenario, _ lines: LineIndex,
    knowing known: @Sendable (Ref<Request>) -> RequestOptions?
  ) -> [RequestOptions] {
    let missing = requests.filter { known($0) == nil }
    let seats = SeatEligibility(scenario, of: missing.sorted())
    return scenario.requestRefs.mapInParallel { request in
      guard requests.contains(request) else { return .none(for: request) }
      if let known = known(request) { return known }
      var builder = OptionsBuilder(scenario, lines, request, seats)
      return builder.build()
    }
  }

  private init(_ scenario: Scenario, _ lines: LineIndex, _ options: [RequestOptions]) {
    self.scenario = scenario
    self.lines = lines
    self.options = options
    isLarge = options.count >= Self.large
    blocks = Blocks(options, scenario.contents)
    distinctCells = Self.distinctCells(lines, options)
    largestCharges = options.mapInParallel(\.largestCharges)
    magnitudes = Self.magnitudes(scenario, lines, largestCharges)
    let none = Array(repeating: 0, count: lines.entries.count)
    let uses = options.mapInParallel { $0.mostUse(of: lines) }
    mostUse = uses.reduce(into: none) { sums, most in
      for (entry, most) in most { sums[entry] += most }
    }
    constant = lines.entries.flatMap(\.penalties).reduce(LevelValues()) { sum, penalty in
      sum + LevelValues(penalty.level, penalty.offset)
        + LevelValues(penalty.level, penalty.linearPrice(under: lines) ?? 0)
    }
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
