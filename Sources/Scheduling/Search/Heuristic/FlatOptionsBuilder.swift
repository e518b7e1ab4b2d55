/// Lays out the options of a request.
struct FlatOptionsBuilder {
  private let options: RequestOptions
  private let lines: LineIndex
  private let weights: LevelWeights
  private let unmetPrice: Double
  /// Whether use of a line can count less than none, by the lines' order.
  private let hasShortfalls: [Bool]
  private var flat = Layout()

  /// The arrays of `FlatOptions`.
  struct Layout {
    var rows: [FlatOptions.Row] = []
    var shapes: [FlatOptions.Shape] = []
    var candidates: [FlatOptions.Candidate] = []
    var casts: [FlatRange] = []
    var fixedUse: [CellUse] = []
    var dailyUse: [CellUse] = []
    var rowUse: [CellUse] = []
    var countedUse: [CellUse] = []
    var available: [UInt64] = []
    var sponsors: [FlatOptions.Sponsor] = []
  }

  init(
    _ options: RequestOptions, _ catalogue: Catalogue, _ weights: LevelWeights,
    hasShortfalls: [Bool]
  ) {
    self.options = options
    self.hasShortfalls = hasShortfalls
    self.weights = weights
    lines = catalogue.lines
    unmetPrice = weights.price(of: catalogue.price(ofLeavingOut: options.request))
  }

  consuming func build() -> FlatOptions {
    flat.candidates.reserveCapacity(
      options.castShapes.reduce(0) { $0 + $1.groups.reduce(0) { $0 + $1.count } })
    for index in options.shapes.indices { addShape(index) }
    for index in options.stays.indices { addRow(index) }
    return FlatOptions(options, unmetPrice: unmetPrice, flat)
  }

  private mutating func addShape(_ index: Int) {
    let shape = options.shapes[index]
    let use = shape.stays.first.map { options.stays[$0].use } ?? []
    let counted = flat.countedUse.place(use.filter { !isLimited($0) })
    let accredited = flat.countedUse.place(shape.accreditedUse)
    var row = FlatOptions.Shape(counted: counted, accredited: accredited)
    if let twin = options.shapes[..<index].firstIndex(where: { $0.casting == shape.casting }) {
      row.teamPrice = flat.shapes[twin].teamPrice
      row.teamCost = flat.shapes[twin].teamCost
      row.hasMentored = flat.shapes[twin].hasMentored
      let count = options.groups.count
      flat.casts += flat.casts[twin * count..<(twin + 1) * count]
    } else {
      cast(shape, into: &row)
    }
    flat.shapes.append(row)
  }

  /// Adds the candidates of a shape, and the least a team of them can add.
  private mutating func cast(_ shape: Shape, into row: inout FlatOptions.Shape) {
    for (group, seats) in options.groups.enumerated() {
      let start = flat.candidates.count
      var prices = SmallestValues(count: seats.seats.count)
      var costs = SmallestValues(count: seats.seats.count)
      for place in shape.groups[group].indices {
        prices.add(add(shape.groups[group][place], place, group))
        costs.add(Double(shape.groups[group][place].cost))
        if shape.groups[group][place].traits.contains(.mentored) { row.hasMentored = true }
      }
      flat.casts.append(FlatRange(start, count: flat.candidates.count - start))
      row.teamPrice += seats.isOptional ? prices.sumBelowZero : prices.sum
      if !seats.isOptional { row.teamCost += Int(costs.sum) }
    }
  }

  /// Adds a candidate; returns the least they can count.
  private mutating func add(_ option: CandidateOption, _ place: Int, _ group: Int) -> Double {
    let price = weights.price(of: option.charges)
    var least = price
    let fixed = flat.fixedUse.count
    for use in option.fixedUse {
      for cell in use.cells {
        let single = CellUse(cell..<cell + 1, amount: use.amount)
        flat.fixedUse.append(single)
        least += leastPrice(of: single)
      }
    }
    let words = flat.available.count
    flat.available += option.available.words
    flat.candidates.append(
      FlatOptions.Candidate(
        price: price, cost: option.cost, expert: Int32(option.expert.index),
        option: Int32(place), group: UInt8(group), traits: option.traits,
        fixed: FlatRange(fixed, count: flat.fixedUse.count - fixed),
        daily: flat.dailyUse.place(option.dailyUse),
        available: Int32(words)))
    return least
  }

  /// The least that a use of one cell counts, whatever else is used.
  private func leastPrice(of use: CellUse) -> Double {
    guard use.amount > 0 else { return 0 }
    let entry = Int(lines.entryOfCell[Int(use.first)])
    guard hasShortfalls[entry] else { return 0 }
    return lines.entries[entry].penalties.reduce(0) { sum, penalty in
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
        use: flat.rowUse.place(limited), sponsors: place(of: sponsors)))
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
}

extension [CellUse] {
  /// Adds uses at the end; returns where they are.
  fileprivate mutating func place(_ uses: [CellUse]) -> FlatRange {
    defer { self += uses }
    return FlatRange(count, count: uses.count)
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
