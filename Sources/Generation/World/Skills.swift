import Scheduling

/// Who is accredited for what, and how many missions that makes.
struct Skills {
  /// The experts accredited for each topic.
  private(set) var experts: [[Ref<Expert>]]
  /// The staff of offices, whose coordinators need no topic.
  private(set) var staff: [Ref<Expert>] = []
  /// The missions the experts of a topic can take, when each divides theirs among their topics.
  private(set) var supply: [Int]
  /// The seats that requests ask for already.
  private(set) var demand: [Int]

  /// Nobody knows anything yet.
  init(topics: Int) {
    experts = Array(repeating: [], count: topics)
    supply = Array(repeating: 0, count: topics)
    demand = Array(repeating: 0, count: topics)
  }

  /// Enters an expert.
  mutating func add(_ expert: Expert, at place: Int) {
    if expert.organisation == .office { staff.append(Ref(place)) }
    let topics = Set(expert.accreditations.compactMap(\.topic)).sorted()
    for topic in topics {
      experts[topic.index].append(Ref(place))
      supply[topic.index] += (expert.maxMissions ?? 4) * 12 / topics.count
    }
  }

  /// Enters the seats of a request.
  mutating func ask(_ seats: Int, for topic: Ref<Topic>) { demand[topic.index] += seats }

  /// Whether a topic's experts have missions left for more seats: two thirds of what they could take.
  func canTake(_ seats: Int, for topic: Ref<Topic>) -> Bool {
    (demand[topic.index] + seats) * 18 <= supply[topic.index]
  }
}
