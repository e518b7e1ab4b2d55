internal import IntegerProgramming

/// The steps of lines whose every further use costs more.
extension Master {
  /// The steps of a row: each use beyond what is free takes one, and each is dearer than the one before.
  ///
  /// An expert could go on as many missions as there are requests, but few go on more than a few. So only the
  /// first steps have columns, and the last of these stands for all that follow: for less than they cost,
  /// until a solution takes it more than once.
  struct Steps {
    let row: Int
    /// What a step's number is multiplied by for its price.
    let price: Int
    /// The numbers of the steps without a column of their own.
    var rest: Range<Int>
    /// The column of the last step that has one.
    var last: Int?
  }

  /// A row of a line whose every further use costs more: one use is free, each step beyond has its
  /// price, and there are as many steps as the limit and the requests allow.
  mutating func addSteppedRow(_ cell: Int, _ entry: LineIndex.Entry, _ repeats: [Penalty]) {
    let used = keptUse.use(ofCell: cell)
    let left = entry.capacity.map { $0 - used } ?? .max
    let row = addRow(cell, upper: Double(min(freeUses(ofCell: cell), left)))
    let price = repeats.reduce(0) { sum, penalty in
      guard penalty.level == level, case .repeats(let price) = penalty.shape else { return sum }
      return sum + price
    }
    let most = used + min(left, catalogue.mostUse[Int(catalogue.lines.entryOfCell[cell])])
    let first = max(1, used)
    steps.append(Steps(row: row, price: price, rest: first..<max(first, most)))
    addSteps(stepsAtOnce, to: steps.count - 1)
  }

  /// Adds columns where a solution takes the last step more than once.
  ///
  /// - Parameter values: The value of each of the program's columns.
  /// - Returns: Whether there were any to add.
  mutating func addSteps(at values: [Double]) -> Bool {
    let short = steps.indices.filter { index in
      guard let last = steps[index].last, !steps[index].rest.isEmpty else { return false }
      return values[last] > 1 + 1e-7
    }
    for index in short {
      let taken = steps[index].last.map { Int(values[$0]) } ?? 0
      addSteps(max(taken, stepsAtOnce), to: index)
    }
    return !short.isEmpty
  }

  /// Gives every step a column of its own.
  mutating func addAllSteps() {
    for index in steps.indices { addSteps(steps[index].rest.count, to: index) }
  }

  private mutating func addSteps(_ count: Int, to index: Int) {
    let row = steps[index].row
    for step in steps[index].rest.prefix(count) {
      if let last = steps[index].last { program.setBounds(ofColumn: last, lower: 0, upper: 1) }
      let column = program.addColumn(
        .init(
          objective: Double(step * steps[index].price) / scale,
          upper: Double(steps[index].rest.count), entries: [.init(row: Int32(row), value: -1)]))
      settling.append((column, row))
      steps[index].last = column
      steps[index].rest.removeFirst()
    }
  }
}
