import Scheduling

/// Who is accredited for what, and how many missions that makes.
struct Skills {
  /// The accreditations of those who serve one region, by region and topic.
  private var own: [[[Skill]]]
  /// The accreditations of those who are lent to every region, by topic.
  private var lent: [[Skill]]
  /// The staff of each region's office, whose coordinators need no topic.
  private var staff: [[Skill]]
  /// The missions the experts of a region's topic can take, in twelfths, when each divides theirs
  /// among their topics.
  private var supply: [[Int]]
  /// The seats that requests ask for already.
  private var demand: [[Int]]

  /// Nobody knows anything yet.
  init(topics: Int, regions: Int) {
    lent = Array(repeating: [], count: topics)
    own = Array(repeating: lent, count: regions)
    staff = Array(repeating: [], count: regions)
    supply = Array(repeating: Array(repeating: 0, count: topics), count: regions)
    demand = supply
  }

  /// Enters an expert who mostly serves a region.
  mutating func add(_ expert: Expert, at place: Int, in region: Int, isLent: Bool) {
    let topical = expert.accreditations.filter { $0.topic != nil }
    for accreditation in topical {
      guard let topic = accreditation.topic?.index else { continue }
      let skill = Skill(expert, at: place, accreditation)
      if isLent { lent[topic].append(skill) } else { own[region][topic].append(skill) }
      supply[region][topic] += (expert.maxMissions ?? 4) * 12 / topical.count
    }
    guard expert.organisation == .office else { return }
    let office = expert.accreditations.first { $0.topic == nil }
    staff[region].append(Skill(expert, at: place, office))
  }

  /// The experts who could sit in a seat of a region's request, whenever they are free.
  func qualified(for seat: Seat, of request: Request, in region: Int) -> [Ref<Expert>] {
    let isCoordinator = seat.organisations == [.office]
    let topic = seat.topic.index
    let pools = isCoordinator ? [staff[region]] : [own[region][topic], lent[topic]]
    return pools.flatMap { pool in
      pool.filter { $0.fits(seat, of: request) }.map(\.expert)
    }
  }

  /// Whether anybody who may serve in a region knows a topic.
  func has(_ topic: Int, in region: Int) -> Bool {
    !own[region][topic].isEmpty || !lent[topic].isEmpty
  }

  /// Whether a region's request has, for the seats that must be filled, two more experts than
  /// needed, and its topic's experts have missions left: two thirds of what they could take.
  func canStaff(_ request: Request, in region: Int) -> Bool {
    let needed = request.seats.filter { !$0.isOptional && $0.organisations != [.office] }
    for seats in [needed.filter { $0.status == .full }, needed] {
      guard let seat = seats.last else { continue }
      let count = qualified(for: seat, of: request, in: region).count
      guard count >= seats.count + 2 else { return false }
    }
    let topic = request.topic.index
    return (demand[region][topic] + needed.count) * 18 <= supply[region][topic]
  }

  /// Enters the seats of a request.
  mutating func staff(_ request: Request, in region: Int) {
    let needed = request.seats.count { !$0.isOptional && $0.organisations != [.office] }
    demand[region][request.topic.index] += needed
  }
}
