/// Lays out the options of a request.
struct FlatOptionsBuilder {
  private let options: RequestOptions
  private let lines: LineIndex
  private let weights: LevelWeights
  private var flat: FlatOptions

  init(_ options: RequestOptions, _ catalogue: Catalogue, _ weights: LevelWeights) {
    self.options = options
    self.weights = weights
    lines = catalogue.lines
    flat = FlatOptions(
      request: options.request, groups: options.groups, seatCount: options.seatCount,
      required: options.required, confirmed: options.confirmed,
      unmetPrice: weights.price(of: catalogue.price(ofLeavingOut: options.request)))
  }

  consuming func build() -> FlatOptions {
    for index in options.shapes.indices { addShape(index) }
    for index in options.stays.indices { addRow(index) }
    flat.rows.sort { ($0.bound, $0.first, $0.stay) < ($1.bound, $1.first, $1.stay) }
    return flat
  }

  private mutating func addShape(_ index: Int) {
    let shape = options.shapes[index]
    let stay = options.stays.first { $0.shape == index }
    let counted = append((stay?.use ?? []).filter { !isLimited($0) }, to: \.countedUse)
    let accredited = append(shape.accreditedUse, to: \.countedUse)
    var row = FlatOptions.Shape(counted: counted, accredited: accredited)
    for (group, seats) in options.groups.enumerated() {
      var prices = SmallestValues(count: seats.seats.count)
      var costs = SmallestValues(count: seats.seats.count)
      for (place, option) in shape.groups[group].enumerated() {
        let price = add(option, place, group)
        if option.traits.contains(.mentored) { row.hasMentored = true }
        prices.add(price)
        costs.add(Double(option.cost))
      }
      flat.groupStarts.append(Int32(flat.candidates.count))
      row.teamPrice += seats.isOptional ? prices.sumBelowZero : prices.sum
      if !seats.isOptional { row.teamCost += Int(costs.sum) }
    }
    flat.shapes.append(row)
  }

  /// Adds a candidate; returns the least they can count.
  private mutating func add(_ option: CandidateOption, _ place: Int, _ group: Int) -> Double {
    let price = weights.price(of: option.charges)
    let single = option.fixedUse.flatMap { use in
      use.cells.map { CellUse($0..<$0 + 1, amount: use.amount) }
    }
    let words = flat.available.count
    flat.available += option.available.words
    flat.candidates.append(
      FlatOptions.Candidate(
        price: price, cost: option.cost, expert: Int32(option.expert.index),
        option: Int32(place), group: UInt8(group), traits: option.traits,
        fixed: append(single, to: \.fixedUse), daily: append(option.dailyUse, to: \.dailyUse),
        available: Int32(words)))
    return single.reduce(price) { $0 + leastPrice(of: $1) }
  }

  /// The least that a use of one cell counts, whatever else is used.
  private func leastPrice(of use: CellUse) -> Double {
    guard use.amount > 0 else { return 0 }
    let entry = lines.entries[Int(lines.entryOfCell[Int(use.first)])]
    return entry.penalties.reduce(0) { sum, penalty in
      guard case .shortfall(_, let unit, let price) = penalty.shape else { return sum }
      let units = (Double(use.amount) / Double(unit)).rounded(.up)
      return sum - weights.vector[penalty.level.rawValue] * Double(price) * units
    }
  }

  private mutating func addRow(_ index: Int) {
    let stay = options.stays[index]
    let sponsors = stay.sponsors.map {
      FlatOptions.Sponsor(
        fund: Int32($0.fund.index), price: weights.price(of: $0.charges), charges: $0.charges)
    }
    let cheapest = sponsors.map(\.price).min() ?? 0
    let price = weights.price(of: stay.charges)
    let own = lines.find(.request(options.request)).map { lines.entries[$0].base }
    let limited = stay.use.filter { use in
      isLimited(use) && use.amount > 0 && own.map { !use.cells.contains($0) } ?? true
    }
    flat.rows.append(
      FlatOptions.Row(
        bound: price + cheapest + flat.shapes[stay.shape].teamPrice, price: price,
        stay: Int32(index), shape: Int32(stay.shape), day: Int32(stay.day),
        first: Int32(stay.span.first.number), venue: Int32(stay.venue.index), cost: stay.cost,
        use: append(limited, to: \.rowUse), sponsors: place(of: sponsors)))
  }

  /// Where some sponsors are; the same for the same ones as the row before.
  private mutating func place(of sponsors: [FlatOptions.Sponsor]) -> FlatRange {
    if let last = flat.rows.last?.sponsors, Array(flat.sponsors[last.range]) == sponsors {
      return last
    }
    let start = flat.sponsors.count
    flat.sponsors += sponsors
    return FlatRange(start, count: sponsors.count)
  }

  private func isLimited(_ use: CellUse) -> Bool {
    lines.entries[Int(lines.entryOfCell[Int(use.first)])].capacity != nil
  }

  private mutating func append(
    _ uses: [CellUse], to array: WritableKeyPath<FlatOptions, [CellUse]>
  ) -> FlatRange {
    let start = flat[keyPath: array].count
    flat[keyPath: array] += uses
    return FlatRange(start, count: uses.count)
  }
}

/// The smallest few of many numbers.
private struct SmallestValues {
  private let count: Int
  private var values: [Double] = []

  init(count: Int) { self.count = count }

  mutating func add(_ value: Double) {
    if values.count == count {
      guard let last = values.last, value < last else { return }
      values.removeLast()
    }
    values.insert(value, at: values.firstIndex { value < $0 } ?? values.count)
  }

  var sum: Double { values.reduce(0, +) }
  var sumBelowZero: Double { values.reduce(0) { $0 + min(0, $1) } }
}
