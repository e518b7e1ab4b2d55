import Scheduling

extension Generator {
  /// Draws each region's members, a quarter of them contributors, then the lenders outside.
  mutating func drawAdministrations() {
    for place in regions.indices { regions[place] = drawMembers(of: regions[place]) }
    var chance = chance("lenders")
    for _ in 0..<size.lenders {
      let area = chance.one(of: WorldArea.all)
      append(Administration.outside, area, area.latitudes, area.longitudes, false, &chance)
    }
  }

  /// The places of the lenders outside all regions.
  var lenders: [Ref<Administration>] {
    let count = contents.administrations.count
    return (count - size.lenders..<count).map { Ref($0) }
  }

  private mutating func drawMembers(of region: Region) -> Region {
    var region = region
    var chance = chance("administrations", region)
    let requests = size.requests[region.place]
    let count = requests < 40 ? min(25, 8 + requests / 2) : chance.number(25...35)
    let first = contents.administrations.count
    region.members = (first..<first + count).map { Ref($0) }
    region.contributors = chance.some(count / 4, of: region.members)
    for (number, member) in region.members.enumerated() {
      let quarter = number * 4 / count
      append(
        region.subregions[quarter], region.area,
        Self.half(quarter / 2, of: region.area.latitudes),
        Self.half(quarter % 2, of: region.area.longitudes),
        region.contributors.contains(member), &chance)
    }
    return region
  }

  private mutating func append(
    _ subregion: String, _ area: WorldArea, _ latitudes: ClosedRange<Int>,
    _ longitudes: ClosedRange<Int>, _ contributes: Bool, _ chance: inout Chance
  ) {
    let place = contents.administrations.count
    let code = Name.administration(place)
    let north = chance.number(latitudes.lowerBound * 1000...latitudes.upperBound * 1000)
    let east = chance.number(longitudes.lowerBound * 1000...longitudes.upperBound * 1000)
    let weekend: Set<Weekday> = chance.one(of: [
      [.sat, .sun]: 80, [.fri, .sat]: 12, [.sat]: 4, [.fri]: 4,
    ])
    let shared = contributes || chance.happens(60) ? [area.languages[0]] : []
    contents.administrations.append(
      Administration(
        code: code, name: "Administration \(code)", subregion: subregion, gateway: "City \(code)",
        latitude: Double(north) / 1000, longitude: Double(east) / 1000, weekend: weekend,
        languages: shared + [Name.localLanguage(place)], isContributor: contributes,
        perDiem: 10 * (contributes ? chance.number(16...24) : chance.number(11...18))))
  }

  private static func half(_ half: Int, of range: ClosedRange<Int>) -> ClosedRange<Int> {
    let middle = (range.lowerBound + range.upperBound) / 2
    return half == 0 ? range.lowerBound...middle : middle...range.upperBound
  }
}
