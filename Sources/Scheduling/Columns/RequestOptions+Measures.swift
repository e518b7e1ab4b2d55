/// The largest amounts that parts of an event count on each level, whether they add or give back.
struct LargestCharges: Sendable {
  var stay = LevelValues()
  var sponsor = LevelValues()
  /// One member of the team.
  var member = LevelValues()
}

/// What the options of a request come to as a whole.
extension RequestOptions {
  /// The shapes, one for all that have the same candidates.
  var castShapes: [Shape] {
    var known: Set<Int> = []
    return shapes.filter { known.insert($0.casting).inserted }
  }

  /// The largest amounts that parts of an event count.
  var largestCharges: LargestCharges {
    var largest = LargestCharges()
    for stay in stays {
      largest.stay.widen(to: stay.charges)
      for sponsor in stay.sponsors { largest.sponsor.widen(to: sponsor.charges) }
    }
    for shape in castShapes {
      for group in shape.groups {
        for place in group.indices { largest.member.widen(to: group[place].charges) }
      }
    }
    return largest
  }

  /// The lines one event of the request can use, and the most it could use of each: once for its
  /// placement, once for each seat.
  func mostUse(of lines: LineIndex) -> [Int: Int] {
    var most: [Int: Int] = [:]
    func entry(_ use: CellUse) -> Int { Int(lines.entryOfCell[Int(use.first)]) }
    for stay in stays {
      for use in stay.use { most[entry(use)] = 1 }
      for cell in stay.sponsors.compactMap(\.budgetCell) { most[Int(lines.entryOfCell[cell])] = 1 }
    }
    for shape in castShapes {
      for use in shape.accreditedUse { most[entry(use)] = 1 }
      for (entry, seats) in seats(using: lines, in: shape) {
        most[entry] = max(most[entry] ?? 0, seats)
      }
    }
    return most
  }

  /// The lines that members of a team can use, and in how many seats.
  private func seats(using lines: LineIndex, in shape: Shape) -> [(entry: Int, seats: Int)] {
    // Each use as one number, so that those of a line and a group come side by side when sorted.
    var uses: [Int] = []
    let count = shape.groups.count
    for group in shape.groups.indices {
      for place in shape.groups[group].indices {
        for use in shape.groups[group][place].fixedUse {
          uses.append(Int(lines.entryOfCell[Int(use.first)]) * count + group)
        }
      }
    }
    uses.sort()
    var found: [(entry: Int, seats: Int)] = []
    var last = -1
    for use in uses where use != last {
      last = use
      if found.last?.entry != use / count { found.append((use / count, 0)) }
      found[found.count - 1].seats += groups[use % count].seats.count
    }
    return found
  }
}
