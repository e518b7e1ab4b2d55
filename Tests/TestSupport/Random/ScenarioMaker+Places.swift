import Scheduling

extension ScenarioMaker {
  /// Topics, categories, administrations, the calendar, venues and fares.
  mutating func makePlaces() {
    contents.topics = [Topic(id: "T0"), Topic(id: "T1")]
    contents.categories = [Category(id: "C0"), Category(id: "C1")]
    for index in 0..<dice.number(2...4) { makeAdministration(index) }
    for index in 0..<dice.number(1...3) { makeVenue(index) }
    while trouble(45) {
      contents.calendar.append(CalendarEntry(days(upTo: 3), "meeting", scope: scope()))
    }
    for _ in 0..<dice.number(0...2) {
      contents.fares.append(
        FareOverride(
          from: dice.one(of: administrations), to: dice.one(of: administrations),
          fare: dice.number(0...3000)))
    }
  }

  private mutating func makeAdministration(_ index: Int) {
    var administration = Administration(
      code: "A\(index)", subregion: dice.one(of: ["N", "S", "S", "other"]),
      latitude: Double(dice.number(-600...600)) / 10,
      longitude: Double(dice.number(-1800...1800)) / 10)
    administration.weekend = dice.one(of: [[.sat, .sun], [.sat, .sun], [.fri, .sat], [.sun], []])
    administration.isContributor = dice.chance(50)
    administration.perDiem = dice.number(0...300)
    administration.releaseCap = trouble(15) ? 0 : dice.one(of: [nil, nil, 1, 1, 2])
    while trouble(45) { administration.holidays.append(NamedSpan(days(upTo: 2))) }
    contents.administrations.append(administration)
  }

  private mutating func makeVenue(_ index: Int) {
    var venue = Venue(
      id: "V\(index)", administration: dice.one(of: administrations),
      kind: dice.one(of: [.rtc, .rtc, .national, .partner]))
    venue.rooms = dice.one(of: [1, 1, 1, 2])
    venue.seats = trouble(66) ? dice.one(of: [10, 20]) : nil
    venue.dayCost = dice.one(of: [0, 50, 400])
    venue.maxEvents = trouble(20) ? 0 : dice.one(of: [nil, nil, 1, 2])
    venue.facilities = dice.some(of: ["lab", "hall"], percent: 70)
    while trouble(33) { venue.closures.append(NamedSpan(days(upTo: 3))) }
    contents.venues.append(venue)
  }

  private mutating func scope() -> CalendarEntry.Scope {
    switch dice.number(0...4) {
    case 0: .all
    case 1: .subregion(dice.one(of: ["N", "S"]))
    case 2: .administration(dice.one(of: administrations))
    default: .office
    }
  }
}
