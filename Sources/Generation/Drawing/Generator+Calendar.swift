import Scheduling

extension Generator {
  /// Draws the meetings during which there are no events: of all, of a sub-region, of an
  /// administration, of the office.
  mutating func drawCalendar() {
    var chance = chance("calendar")
    let world = ["Council", "Capacity building committee", "Heads of customs conference"]
    for (part, name) in world.enumerated() {
      enter(name, .all, part, of: world.count, days: chance.number(2...4), &chance)
    }
    enter("Work plan review", .office, chance.below(4), of: 4, days: 3, &chance)
    for region in regions {
      var chance = self.chance("calendar", region)
      for subregion in region.subregions {
        enter(
          "Sub-regional meeting", .subregion(subregion), chance.below(4), of: 4,
          days: chance.number(2...3), &chance)
      }
      for member in region.members where chance.happens(12) {
        enter(
          "Elections", .administration(member), chance.below(4), of: 4,
          days: chance.number(1...5), &chance)
      }
    }
    contents.calendar.sort { $0.span.first < $1.span.first }
  }

  private mutating func enter(
    _ name: String, _ scope: CalendarEntry.Scope, _ part: Int, of parts: Int, days: Int,
    _ chance: inout Chance
  ) {
    let span = day(in: part, of: parts, length: days, &chance)
    contents.calendar.append(CalendarEntry(span, name, scope: scope))
  }
}
