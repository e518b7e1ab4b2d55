/// What events have in common, as a search asks for it.
struct Relations: Sendable {
  /// The topic of each request.
  let topics: [Int32]
  /// The sub-regions of each request's beneficiaries, each by the first administration there.
  let subregions: [Set<Int32>]
  /// The line of each expert's days.
  let expertLines: [Int32]
  /// The line of the missions from each expert's administration.
  let homeLines: [Int32]
  /// The line of each venue's days.
  let venueLines: [Int32]

  init(_ scenario: Scenario, _ lines: LineIndex) {
    let contents = scenario.contents
    var firsts: [String: Int32] = [:]
    for (index, administration) in contents.administrations.enumerated()
    where firsts[administration.subregion] == nil {
      firsts[administration.subregion] = Int32(index)
    }
    topics = contents.requests.map { Int32($0.topic.index) }
    subregions = contents.requests.map { request in
      Set(request.beneficiaries.compactMap { firsts[scenario[$0].subregion] })
    }
    func place(_ line: Line) -> Int32 { Int32(lines.find(line) ?? 0) }
    expertLines = scenario.expertRefs.map { place(.expertDays($0)) }
    homeLines = contents.experts.map { place(.administrationMissions($0.administration)) }
    venueLines = scenario.venueRefs.map { place(.venueDays($0)) }
  }
}
