import Scheduling

extension ScenarioMaker {
  /// Requests with their teams.
  mutating func makeRequests(_ count: ClosedRange<Int>) {
    for index in 0..<dice.number(count) { contents.requests.append(request(index)) }
  }

  private mutating func request(_ index: Int) -> Request {
    let kind = dice.one(of: [.national, .national, .national] + Request.Kind.allCases)
    var beneficiaries = Set(dice.some(of: administrations, percent: kind == .national ? 20 : 60))
    beneficiaries.insert(dice.one(of: administrations))
    var request = Request(
      id: "R\(index)", kind: kind, beneficiaries: beneficiaries.sorted(),
      topic: dice.one(of: [Ref(0), Ref(0), Ref(1)]),
      days: dice.one(of: [1, 1, 2, 2, 3, 4, 5, 6, 7]))
    request.participants = dice.one(of: [0, 10, 11, 20])
    request.delegates = dice.number(0...beneficiaries.count)
    request.weight = dice.number(1...9)
    request.isMandatory = dice.chance(15)
    request.status = trouble(14) ? .cancelled : dice.chance(17) ? .tentative : .open
    let venues = self.venues
    let funds = self.funds
    // Without this most scenarios had no venue for their requests.
    request.venues = dice.maybe(trouble(100) ? 55 : 85) {
      [$0.one(of: venues)] + $0.some(of: venues, percent: 50)
    }
    request.funds = dice.maybe(20) { [$0.one(of: funds)] }
    request.facilities = trouble(20) ? dice.some(of: ["lab", "hall"], percent: 50) : []
    request.objectives = dice.some(of: ["O0", "O1"], percent: 50)
    request.languages =
      trouble(20) ? ["fr"] : dice.one(of: [[], ["en"], ["en"], ["fr", "en"]])
    request.partnerContribution = dice.one(of: [0, 0, 300, 5000])
    placeInTime(&request)
    seat(&request)
    return request
  }

  private mutating func placeInTime(_ request: inout Request) {
    let start = day()
    if period.length > 40 || dice.chance(40) {
      request.earliest = start
      request.latest = start + request.days + (trouble(10) ? -1 : dice.number(1...9))
    }
    if dice.chance(40) { request.preferred = start + dice.number(-12...12) }
  }

  private mutating func seat(_ request: inout Request) {
    if dice.chance(80) {
      add(seat("lead", request), count: dice.one(of: [1, 1, 1, 2]), to: &request)
    }
    if dice.chance(30) {
      var shadow = seat("shadow", request)
      (shadow.status, shadow.isOptional) = (.pre, true)
      if dice.chance(90) { shadow.categories = dice.one(of: [[Ref(0)], [Ref(0), Ref(1)]]) }
      add(shadow, count: dice.one(of: [1, 1, 2]), to: &request)
    }
    if dice.chance(25) {
      var guest = seat("guest", request)
      guest.isOptional = dice.chance(60)
      add(guest, count: 1, to: &request)
    }
    request.team = request.seats.isEmpty ? "none" : request.kind.rawValue
  }

  private mutating func seat(_ role: String, _ request: Request) -> Seat {
    Seat(
      role: role, categories: dice.one(of: [[], [Ref(0)], [Ref(0)], [Ref(1)], [Ref(0), Ref(1)]]),
      topic: dice.one(of: [request.topic, request.topic, request.topic, Ref(0), Ref(1)]),
      status: trouble(20) ? .pre : dice.one(of: [.any, .any, .full]),
      organisations: trouble(45) ? dice.one(of: [[.member], [.member, .office], [.wco]]) : [],
      languages: trouble(20) ? dice.one(of: [["fr"], ["en"]]) : request.languages,
      isOptional: dice.chance(15))
  }

  private mutating func add(_ seat: Seat, count: Int, to request: inout Request) {
    for _ in 0..<count where request.seats.count < 4 { request.seats.append(seat) }
  }
}
