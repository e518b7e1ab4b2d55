import Scheduling

extension Generator {
  /// Draws each region's training centres and conference sites, then the members' own rooms.
  mutating func drawVenues() {
    for place in regions.indices { regions[place] = drawCentres(of: regions[place]) }
    rooms = contents.administrations.map { _ in [] }
    for region in regions {
      var chance = chance("venues", region)
      for member in region.members { drawRooms(of: member, &chance) }
    }
  }

  private mutating func drawCentres(of region: Region) -> Region {
    var region = region
    var chance = chance("centres", region)
    let requests = size.requests[region.place]
    let centres = min(max(requests / 7, 2), 12)
    let sites = requests < 20 ? 1 : 2
    for number in 0..<centres + sites {
      let isCentre = number < centres
      let hosts = number < region.contributors.count ? region.contributors : region.members
      let host = number < hosts.count ? hosts[number] : chance.one(of: hosts)
      let code = contents.administrations[host.index].code
      region.centres.append(Ref(contents.venues.count))
      let letter = isCentre ? "R" : "P"
      let facilities = [("computer-lab", 60), ("interpretation", 50), ("scanner-yard", 25)]
      contents.venues.append(
        Venue(
          id: "\(code)-\(letter)\(number + 1)",
          name: isCentre ? "Regional training centre \(code)" : "Conference site \(code)",
          administration: host, city: "City \(code)", kind: isCentre ? .rtc : .partner,
          rooms: isCentre ? chance.one(of: [1: 65, 2: 35]) : 1, seats: chance.number(36...50),
          dayCost: isCentre ? 100 * chance.number(3...7) : 900,
          maxEvents: chance.happens(50) ? max(3, requests * 3 / (5 * centres)) : nil,
          facilities: facilities.filter { chance.happens($0.1) }.map(\.0)))
    }
    return region
  }

  private mutating func drawRooms(of member: Ref<Administration>, _ chance: inout Chance) {
    let code = contents.administrations[member.index].code
    for number in 1...chance.one(of: [2: 20, 3: 35, 4: 30, 5: 15]) {
      let isSeat = number == 1
      rooms[member.index].append(Ref(contents.venues.count))
      contents.venues.append(
        Venue(
          id: "\(code)-N\(number)",
          name: isSeat ? "Customs headquarters \(code)" : "Customs training room \(code) \(number)",
          administration: member, city: isSeat ? "City \(code)" : "Town \(code) \(number)",
          kind: .national, seats: chance.number(isSeat ? 34...45 : 24...40),
          dayCost: 10 * chance.number(10...32),
          facilities: chance.happens(isSeat ? 50 : 20) ? ["computer-lab"] : []))
    }
  }

  /// Closes half the centres and a few rooms for some weeks.
  mutating func drawClosures() {
    let reasons = ["building works", "induction of new officers", "statutory meeting"]
    var chance = chance("closures")
    for place in contents.venues.indices {
      let isRoom = contents.venues[place].kind == .national
      guard chance.happens(isRoom ? 6 : 50) else { continue }
      let weeks = isRoom ? chance.number(1...2) : chance.number(1...5)
      let first = monday(chance.number(2...50 - weeks))
      contents.venues[place].closures = [
        NamedSpan(Span(first, first + 7 * weeks - 3), chance.one(of: reasons))
      ]
    }
  }
}
