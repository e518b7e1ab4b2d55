import Scheduling

extension Generator {
  /// Sets what each region's year should reach, most of it within reach when all is delivered.
  mutating func drawTargets() {
    for region in regions {
      let requests = Array(contents.requests[size.places(ofRequestsIn: region.place)])
      guard !requests.isEmpty else { continue }
      drawShares(of: region)
      drawLines(of: region, requests)
      drawQuarters(of: region, requests.count { $0.kind == .regional })
      for subregion in region.subregions { drawReach(subregion, of: region, requests) }
    }
  }

  private mutating func set(
    _ name: String, _ region: Region, _ text: String, _ measure: Target.Measure,
    _ filter: Target.Filter, _ atLeast: Int, weight: Int = 1
  ) {
    var filter = filter
    if filter.subregions == nil, regions.count > 1 { filter.subregions = Set(region.subregions) }
    let id = "T\(region.number)-\(name)"
    contents.targets.append(
      Target(
        id: id, description: text, measure: measure, filter: filter, atLeast: atLeast,
        weight: weight, source: "synthetic"))
  }

  private mutating func drawShares(of region: Region) {
    set(
      "experts", region, "Accredited experts in national missions, percent", .expertShare,
      Target.Filter(kinds: [.national]), 50, weight: 4)
    set(
      "lenders", region, "Seats of member experts held by contributors, percent",
      .contributorShare, Target.Filter(), 60)
  }

  /// The lines of the plan that are asked for most: nearly all of their events.
  private mutating func drawLines(of region: Region, _ requests: [Request]) {
    var chance = chance("targets", region)
    let asked = Dictionary(grouping: requests.compactMap(\.objectives.first), by: \.self)
    let lines = asked.map { ($0.key, $0.value.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    for (line, count) in lines.prefix(8) {
      let isReach = chance.happens(50)
      set(
        line, region, isReach ? "Members helped with line \(line)" : "Activities of line \(line)",
        isReach ? .beneficiaries : .events,
        Target.Filter(kinds: isReach ? [.national] : nil, objectives: [line]),
        max(1, count * chance.number(60...90) / 100), weight: chance.number(1...2))
    }
  }

  private mutating func drawQuarters(of region: Region, _ regional: Int) {
    guard regional >= 4 else { return }
    for quarter in 1...4 {
      set(
        "Q\(quarter)", region, "Platforms for exchange in quarter \(quarter)", .events,
        Target.Filter(kinds: [.regional], quarters: [quarter]), max(1, regional / 8))
    }
  }

  private mutating func drawReach(_ subregion: String, of region: Region, _ requests: [Request]) {
    let reached = Set(
      requests.filter { $0.kind == .national }.flatMap(\.beneficiaries).filter {
        contents.administrations[$0.index].subregion == subregion
      })
    guard reached.count > 2 else { return }
    set(
      subregion, region, "Members reached at home in \(subregion)", .beneficiaries,
      Target.Filter(kinds: [.national], subregions: [subregion]), reached.count * 4 / 5)
  }
}
