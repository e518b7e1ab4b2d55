import Scheduling

/// Who is accredited for what, and how many missions that makes.
struct Skills {
  /// The experts accredited for each topic.
  private(set) var experts: [[Ref<Expert>]]
  /// The staff of offices, whose coordinators need no topic.
  private(set) var staff: [Ref<Expert>] = []
  /// The missions the experts of a region's topic can take, in twelfths, when each divides theirs
  /// among their topics.
  private var supply: [[Int]]
  /// The seats that requests ask for already.
  private var demand: [[Int]]

  /// Nobody knows anything yet.
  init(topics: Int, regions: Int) {
    experts = Array(repeating: [], count: topics)
    supply = Array(repeating: Array(repeating: 0, count: topics), count: regions)
    demand = supply
  }

  /// Enters an expert who mostly serves a region.
  mutating func add(_ expert: Expert, at place: Int, in region: Int) {
    if expert.organisation == .office { staff.append(Ref(place)) }
    let topics = Set(expert.accreditations.compactMap(\.topic)).sorted()
    for topic in topics {
      experts[topic.index].append(Ref(place))
      supply[region][topic.index] += (expert.maxMissions ?? 4) * 12 / topics.count
    }
  }

  /// Enters the seats of a request.
  mutating func ask(_ seats: Int, for topic: Ref<Topic>, in region: Int) {
    demand[region][topic.index] += seats
  }

  /// Whether a topic's experts have missions left for more seats: two thirds of what they could take.
  func canTake(_ seats: Int, for topic: Ref<Topic>, in region: Int) -> Bool {
    (demand[region][topic.index] + seats) * 18 <= supply[region][topic.index]
  }
}
