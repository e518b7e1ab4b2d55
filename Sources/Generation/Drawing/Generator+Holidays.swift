import Scheduling

extension Generator {
  /// Draws holidays: days that a region shares, days of one administration, now and then a week.
  mutating func drawHolidays() {
    for region in regions {
      var chance = chance("holidays", region)
      let shared = (0..<4).map { quarter in
        NamedSpan(day(in: quarter, of: 4, length: chance.number(1...2), &chance), "Regional day")
      }
      for member in region.members {
        let count = chance.number(4...8)
        let own = (0..<count).map { part in
          let length = part == count / 2 && chance.happens(40) ? 7 : 1
          return NamedSpan(
            day(in: part, of: count, length: length, &chance),
            length > 1 ? "Festival" : "National day")
        }
        let all = own + shared.filter { _ in chance.happens(75) }
        contents.administrations[member.index].holidays = all.sorted {
          $0.span.first < $1.span.first
        }
      }
    }
  }

  /// Days somewhere in one of several equal parts of the year.
  func day(in part: Int, of parts: Int, length: Int, _ chance: inout Chance) -> Span {
    let width = period.length / parts
    let first = period.first + part * width + chance.below(max(1, width - length))
    return Span(first, first + length - 1)
  }
}
