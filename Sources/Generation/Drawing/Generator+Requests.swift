import Scheduling

extension Generator {
  /// Draws each region's requests; about three in a hundred can't be met, whatever is paid.
  mutating func drawRequests() {
    for region in regions {
      var chance = chance("requests", region)
      let count = size.requests[region.place]
      let hard = Set(chance.some(hardOnes(in: region), of: Array(0..<count)))
      var load: [Ref<Administration>: Int] = [:]
      for number in 0..<count {
        var request = request(in: region, isNational: hard.contains(number), load, &chance)
        if hard.contains(number) {
          difficulties[contents.requests.count] = spoil(&request, in: region)
        }
        request.id = "R" + Name.number(contents.requests.count + 1, digits: 4)
        sponsors.append(sponsor(&request, in: region, &chance))
        if request.kind == .national {
          for beneficiary in request.beneficiaries { load[beneficiary, default: 0] += 1 }
        }
        skills.staff(request, in: region.place)
        contents.requests.append(request)
      }
    }
  }

  /// How many requests of a region can't be met, so that over all regions they are three in a
  /// hundred, rounded up.
  private func hardOnes(in region: Region) -> Int {
    let places = size.places(ofRequestsIn: region.place)
    return (places.upperBound * 3 + 99) / 100 - (places.lowerBound * 3 + 99) / 100
  }

  /// A request that enough experts could serve, if the topics leave one; else the last one tried.
  private mutating func request(
    in region: Region, isNational: Bool, _ load: [Ref<Administration>: Int],
    _ chance: inout Chance
  ) -> Request {
    let kind: Request.Kind =
      isNational
      ? .national
      : chance.one(of: [.national: 70, .subRegional: 6, .regional: 20, .accreditation: 4])
    let weights = weights(of: region)
    let known = weights.enumerated().map { skills.has($0, in: region.place) ? $1 : 0 }
    let topics = known.contains { $0 > 0 } ? known : weights
    var request = Request(id: "", kind: kind, beneficiaries: [], topic: Ref(0), days: 5)
    request.beneficiaries = beneficiaries(of: kind, in: region, load, &chance)
    request.languages = languages(in: region, &chance)
    let third: Team.Third = chance.one(of: [.none: 45, .shadow: 35, .facilitator: 20])
    for _ in 0..<40 {
      request.topic = Ref(chance.place(byWeights: topics))
      seat(&request, in: region, third)
      if skills.canStaff(request, in: region.place) { break }
    }
    give(&request, in: region, &chance)
    return request
  }

  private func beneficiaries(
    of kind: Request.Kind, in region: Region, _ load: [Ref<Administration>: Int],
    _ chance: inout Chance
  ) -> [Ref<Administration>] {
    switch kind {
    case .regional, .accreditation: return region.members
    case .subRegional: return members(of: chance.one(of: region.subregions), in: region)
    case .national:
      let asking = chance.happens(85) ? region.askers : region.members
      let two = (chance.one(of: asking), chance.one(of: asking))
      let one = load[two.0, default: 0] <= load[two.1, default: 0] ? two.0 : two.1
      guard chance.happens(3) else { return [one] }
      let near = members(of: contents.administrations[one.index].subregion, in: region)
      return Set([one] + chance.some(2, of: near)).sorted()
    }
  }

  private func members(of subregion: String, in region: Region) -> [Ref<Administration>] {
    region.members.filter { contents.administrations[$0.index].subregion == subregion }
  }

  private func languages(in region: Region, _ chance: inout Chance) -> [String] {
    let languages = region.area.languages
    return chance.one(of: [[]: 25, [languages[0]]: 63, [languages[0], languages[1]]: 12])
  }

  /// Gives a request the team of its kind and topic.
  private mutating func seat(_ request: inout Request, in region: Region, _ third: Team.Third) {
    let field = Subject.of(topic: request.topic.index).field
    let maker = Team.Maker(
      name: regions.count > 1 ? "\(field.rawValue)-\(region.number)" : field.rawValue,
      categories: categories(field, in: region), office: office(of: region))
    let team =
      request.kind == .national ? maker.national(third: third) : maker.shared(request.kind)
    request.team = team.id
    teams[team.id] = team
    request.seats = team.rows.flatMap { row in
      let seat = Seat(
        role: row.role, categories: row.categories.map(category), topic: request.topic,
        status: row.status, organisations: row.organisations, languages: request.languages,
        isOptional: row.isOptional)
      return Array(repeating: seat, count: row.count)
    }
  }
}
