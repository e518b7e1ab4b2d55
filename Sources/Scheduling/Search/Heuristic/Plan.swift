/// A schedule in the making, with what is used of everything and what it counts on every level.
///
/// Adding and removing an event changes both by what the event uses and counts; nothing is ever added up
/// anew.
struct Plan {
  let flat: FlatCatalogue
  /// The event of each request.
  private(set) var events: [PlannedEvent?]
  private(set) var levels: LevelValues
  /// The money spent.
  private(set) var spent = 0
  /// The money left of each fund.
  private(set) var left: [Int]
  /// What one more unit of use counts, by line, on all levels weighed.
  private(set) var slopes: [Double]
  /// What a unit of use of some lines is taken to count beyond what it does.
  private var biases: [Double]
  private var used: [Int32]
  /// For each cell whether one more unit exceeds its limit.
  private var full: [UInt64]
  /// How many cells of each line are in use.
  private var cellsInUse: [Int32]
  /// The requests whose events use each line.
  private(set) var users: [[Int32]]
  /// The requests whose events each fund pays for.
  private(set) var payees: [[Int32]]

  init(_ flat: FlatCatalogue) {
    self.flat = flat
    events = Array(repeating: nil, count: flat.requests.count)
    levels = flat.emptyLevels
    left = flat.budgets
    let lines = flat.capacities.count
    slopes = Array(repeating: 0, count: lines)
    biases = slopes
    used = Array(repeating: 0, count: flat.entryOfCell.count)
    full = Array(repeating: 0, count: flat.entryOfCell.count / 64 + 1)
    cellsInUse = Array(repeating: 0, count: lines)
    users = Array(repeating: [], count: lines)
    payees = Array(repeating: [], count: left.count)
    for (entry, capacity) in flat.capacities.enumerated() where capacity < 1 {
      let base = Int(flat.bases[entry])
      for cell in base..<base + flat.catalogue.lines.entries[entry].count {
        full[cell >> 6] |= 1 << UInt64(cell & 63)
      }
    }
    for entry in slopes.indices { setSlope(ofEntry: entry) }
  }

  /// What it counts and spends.
  var standing: (levels: LevelValues, spent: Int) { (levels, spent) }

  /// The number of requests.
  var requestCount: Int { events.count }

  /// Adds an event, which must fit, to a request that has none.
  mutating func add(_ event: PlannedEvent) {
    events[event.request] = event
    levels += event.charges
    pay(event)
    for use in event.use {
      apply(use, sign: 1)
      users[Int(flat.entryOfCell[Int(use.first)])].append(Int32(event.request))
    }
  }

  /// Takes the event of a request out and returns it.
  @discardableResult
  mutating func remove(_ request: Int) -> PlannedEvent? {
    guard let event = events[request] else { return nil }
    events[request] = nil
    levels -= event.charges
    takeBack(event)
    for use in event.use {
      apply(use, sign: -1)
      let entry = Int(flat.entryOfCell[Int(use.first)])
      users[entry].removeOne(Int32(request))
    }
    return event
  }

  /// Lets another fund of its stay pay for the event of a request.
  mutating func pay(for request: Int, from place: Int) {
    guard var event = events[request] else { return }
    takeBack(event)
    levels -= event.charges
    let options = flat.requests[request]
    event.pay(from: place, of: options.sponsors[options.rows[event.row].sponsors.range])
    events[request] = event
    pay(event)
    levels += event.charges
  }

  private mutating func pay(_ event: PlannedEvent) {
    payees[event.fund].append(Int32(event.request))
    spent += event.cost
    if left[event.fund] != .max { left[event.fund] -= event.cost }
  }

  private mutating func takeBack(_ event: PlannedEvent) {
    payees[event.fund].removeOne(Int32(event.request))
    spent -= event.cost
    if left[event.fund] != .max { left[event.fund] += event.cost }
  }

  /// Whether an event fits beside what is there.
  func admits(_ event: PlannedEvent) -> Bool {
    left[event.fund] >= event.cost && admitsWithoutMoney(event)
  }

  /// Whether an event fits beside what is there if money is no matter.
  func admitsWithoutMoney(_ event: PlannedEvent) -> Bool {
    event.use.allSatisfy { admits($0) } && fitTogether(event.use)
  }

  /// Whether one use stays within its limit.
  @inline(__always)
  func admits(_ use: CellUse, shiftedBy days: Int = 0) -> Bool {
    let first = Int(use.first) + days
    guard use.amount == 1 else { return admitsAmount(use, first) }
    return isFree(first, first + Int(use.count) - 1)
  }

  /// Whether an event is there already.
  func has(_ event: PlannedEvent) -> Bool {
    events[event.request].map { $0.isSame(as: event) } ?? false
  }

  /// The requests whose events use some of the cells that a use needs.
  func users(of use: CellUse) -> [Int] {
    users[Int(flat.entryOfCell[Int(use.first)])].map(Int.init).filter { user in
      events[user]?.use.contains { $0.amount > 0 && $0.cells.overlaps(use.cells) } ?? false
    }
  }

  /// Whether several uses that are possible one by one are so together.
  func fitTogether(_ uses: [CellUse]) -> Bool {
    for (place, use) in uses.enumerated() where use.amount > 0 {
      for other in uses[..<place] where other.amount > 0 && other.overlaps(use) {
        let capacity = flat.capacities[Int(flat.entryOfCell[Int(use.first)])]
        guard capacity < .max else { continue }
        for cell in use.cells.clamped(to: other.cells) {
          let sum = uses.reduce(0) { $0 + ($1.cells.contains(cell) ? $1.amount : 0) }
          if Int(used[cell]) + sum > Int(capacity) { return false }
        }
      }
    }
    return true
  }

  /// What some uses together count, exactly.
  ///
  /// - Parameter uses: Those of one line side by side.
  /// - Returns: The sum on all levels, weighed.
  func price(of uses: ArraySlice<CellUse>) -> Double {
    var sum = 0.0
    var rest = uses
    while let first = rest.first {
      let entry = flat.entryOfCell[Int(first.first)]
      let same = rest.prefix { flat.entryOfCell[Int($0.first)] == entry }
      sum += price(of: same, onEntry: Int(entry))
      rest = rest.dropFirst(same.count)
    }
    return sum
  }

  private func price(of uses: ArraySlice<CellUse>, onEntry entry: Int) -> Double {
    let prices = flat.prices(ofEntry: entry)
    guard !prices.isEmpty else { return 0 }
    let base = Int(flat.bases[entry])
    var use = Int(used[base])
    var cells = Int(cellsInUse[entry])
    let before = (use, cells)
    for added in uses {
      if added.cells.contains(base) { use += added.amount }
      for cell in added.cells where used[cell] == 0 { cells += 1 }
    }
    return prices.reduce(0) { sum, place in
      let price = flat.prices[place]
      let change =
        price.shape.value(use: use, cells: cells)
        - price.shape.value(use: before.0, cells: before.1)
      return sum + flat.weights.vector[price.level.rawValue] * Double(change)
    }
  }

  /// Whether one more unit fits into each of some cells.
  @inline(__always)
  private func isFree(_ first: Int, _ last: Int) -> Bool {
    let low = first >> 6
    let high = last >> 6
    let head = ~UInt64(0) << UInt64(first & 63)
    let tail = ~UInt64(0) >> UInt64(63 - last & 63)
    guard low != high else { return full[low] & head & tail == 0 }
    guard full[low] & head == 0, full[high] & tail == 0 else { return false }
    var word = low + 1
    while word < high {
      if full[word] != 0 { return false }
      word += 1
    }
    return true
  }

  private func admitsAmount(_ use: CellUse, _ first: Int) -> Bool {
    guard use.amount > 0 else { return true }
    let capacity = Int(flat.capacities[Int(flat.entryOfCell[first])])
    guard capacity < Int(Int32.max) else { return true }
    return (first..<first + Int(use.count)).allSatisfy { Int(used[$0]) + use.amount <= capacity }
  }

  private mutating func apply(_ use: CellUse, sign: Int) {
    let entry = Int(flat.entryOfCell[Int(use.first)])
    let amount = Int32(truncatingIfNeeded: sign * use.amount)
    let capacity = flat.capacities[entry]
    let prices = flat.prices(ofEntry: entry)
    if !prices.isEmpty { count(entry, prices, sign: -1) }
    for cell in use.cells {
      let before = used[cell]
      used[cell] = before + amount
      if before == 0 { cellsInUse[entry] += 1 } else if before == -amount { cellsInUse[entry] -= 1 }
      let bit = UInt64(1) << UInt64(cell & 63)
      if before + amount >= capacity { full[cell >> 6] |= bit } else { full[cell >> 6] &= ~bit }
    }
    guard !prices.isEmpty else { return }
    count(entry, prices, sign: 1)
    setSlope(ofEntry: entry)
  }

  /// Counts what the use of a line costs, or takes it back.
  private mutating func count(_ entry: Int, _ prices: Range<Int>, sign: Int) {
    let use = Int(used[Int(flat.bases[entry])])
    let cells = Int(cellsInUse[entry])
    for place in prices {
      let price = flat.prices[place]
      levels[price.level] += sign * price.shape.value(use: use, cells: cells)
    }
  }

  /// Takes a unit of use of a line to count more or less than it does.
  mutating func setBias(ofEntry entry: Int, _ bias: Double) {
    biases[entry] = bias
    setSlope(ofEntry: entry)
  }

  private mutating func setSlope(ofEntry entry: Int) {
    let prices = flat.prices(ofEntry: entry)
    guard !prices.isEmpty else { return }
    let use = Int(used[Int(flat.bases[entry])])
    slopes[entry] = prices.reduce(biases[entry]) { sum, place in
      let price = flat.prices[place]
      return sum + flat.weights.vector[price.level.rawValue] * price.shape.slope(at: use)
    }
  }
}

extension [Int32] {
  /// Removes one element, whatever becomes of the order.
  fileprivate mutating func removeOne(_ element: Int32) {
    guard let place = lastIndex(of: element) else { return }
    swapAt(place, count - 1)
    removeLast()
  }
}
