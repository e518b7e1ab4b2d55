/// What a plan says about those who might be members of a team.
extension Plan {
  /// What one use of a single cell counts, about: as if it changed nothing but the next unit's price.
  @inline(__always)
  func slope(of use: CellUse) -> Double {
    Double(use.amount) * slopes[Int(flat.entryOfCell[Int(use.first)])]
  }

  /// What a candidate adds, whatever the day; infinite where some limit is reached.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - options: The options of the request.
  ///   - thrift: What a unit of money counts beyond what it does.
  /// - Returns: The sum on all levels, weighed.
  @inline(__always)
  func price(
    of candidate: FlatOptions.Candidate, _ options: FlatOptions, thrift: Double
  ) -> Double {
    var price = candidate.price + thrift * Double(candidate.cost)
    for place in candidate.fixed.range {
      let use = options.fixedUse[place]
      guard admits(use) else { return .infinity }
      price += slope(of: use)
    }
    return price
  }

  /// Whether a candidate can come on a stay's days.
  @inline(__always)
  func canCome(
    _ candidate: FlatOptions.Candidate, on row: FlatOptions.Row, _ options: FlatOptions
  ) -> Bool {
    guard options.isAvailable(candidate, on: row) else { return false }
    for place in candidate.daily.range {
      guard admits(options.dailyUse[place], shiftedBy: Int(row.first)) else { return false }
    }
    return true
  }

  /// Whether candidates who can come one by one can come together.
  func canComeTogether(
    _ members: [Int32], on row: FlatOptions.Row, _ options: FlatOptions
  ) -> Bool {
    for (place, member) in members.enumerated() {
      let daily = options.candidates[Int(member)].daily
      for other in members[..<place] {
        for taken in options.candidates[Int(other)].daily.range {
          for use in daily.range
          where options.dailyUse[use].overlaps(options.dailyUse[taken]) {
            return fitTogether(uses(of: members, on: row, options))
          }
        }
      }
    }
    return true
  }

  private func uses(
    of members: [Int32], on row: FlatOptions.Row, _ options: FlatOptions
  ) -> [CellUse] {
    members.flatMap { member in
      let candidate = options.candidates[Int(member)]
      return options.fixedUse[candidate.fixed.range]
        + options.dailyUse[candidate.daily.range].map { $0.shifted(by: Int(row.first)) }
    }
  }
}

extension CellUse {
  /// Whether two uses share a cell.
  @inline(__always)
  func overlaps(_ other: CellUse) -> Bool {
    first < other.first + other.count && other.first < first + count
  }
}

extension FlatOptions {
  /// Whether nothing but other events keeps a candidate from coming on a stay's days.
  @inline(__always)
  func isAvailable(_ candidate: Candidate, on row: Row) -> Bool {
    available[Int(candidate.available) + Int(row.day) >> 6] & (1 << UInt64(row.day & 63)) != 0
  }
}
