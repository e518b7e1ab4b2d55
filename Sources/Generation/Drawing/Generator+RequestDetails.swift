import Scheduling

extension Generator {
  /// Gives a request with a kind, a topic and beneficiaries everything else.
  func give(_ request: inout Request, in region: Region, _ chance: inout Chance) {
    request.days = days(of: request, &chance)
    request.priority = chance.one(of: [1: 7, 2: 22, 3: 42, 4: 25, 5: 4])
    request.weight = contents.settings.priorityWeights[request.priority - 1]
    request.isMandatory = request.priority == 1 && chance.happens(50)
    request.status = !request.isMandatory && chance.happens(12) ? .tentative : .open
    request.carried = chance.happens(8) ? chance.number(1...2) : 0
    let line = request.topic.index % Subject.all.count + 1
    request.objectives = ["L" + Name.number(line, digits: 2)]
    if request.kind == .accreditation { request.objectives.append("P-experts") }
    if request.kind == .regional { request.objectives.append("P-exchange") }
    request.delegates = delegates(of: request)
    open(&request, &chance)
    place(&request, in: region, &chance)
    if request.kind != .national, chance.happens(15) {
      request.partner = "a partner organisation"
      request.partnerContribution = 1000 * chance.number(3...15)
    }
    request.title = title(of: request, in: region)
  }

  private func days(of request: Request, _ chance: inout Chance) -> Int {
    request.kind == .national
      ? chance.one(of: [5: 50, 4: 28, 3: 17, 8: 3, 10: 2]) : chance.one(of: [5: 45, 4: 40, 3: 15])
  }

  private func delegates(of request: Request) -> Int {
    let count = request.beneficiaries.count
    switch request.kind {
    case .national: return count
    case .accreditation: return min(14, count)
    case .subRegional, .regional: return contents.settings.attendance.timesRoundedUp(count)
    }
  }

  /// Opens a window of 6 to 16 weeks as a rule, with a preferred Monday in it.
  private func open(_ request: inout Request, _ chance: inout Chance) {
    let weeks = chance.one(of: [3: 2, 4: 3, 6: 4, 8: 8, 10: 16, 12: 24, 14: 22, 16: 16, 22: 5])
    let first = contents.settings.firstNewDay
    let start = first + chance.below(max(1, period.last - first - 7 * weeks + 2))
    request.earliest = start
    request.latest = start + 7 * weeks - 1
    let lead = (7 - (Weekday.allCases.firstIndex(of: start.weekday) ?? 0)) % 7
    request.preferred = start + lead + 7 * chance.below(max(1, weeks - 1 - request.days / 6))
  }

  /// Chooses the venues of a workshop for several administrations, and how many people come.
  private func place(_ request: inout Request, in region: Region, _ chance: inout Chance) {
    guard request.kind != .national else {
      request.participants = chance.number(15...32)
      return
    }
    request.participants =
      request.kind == .regional ? chance.number(24...36) : chance.number(14...28)
    let venues = region.centres
    if chance.happens(12) {
      let facility = chance.one(of: ["computer-lab", "interpretation", "scanner-yard"])
      let offering = venues.filter { contents.venues[$0.index].facilities.contains(facility) }
      if offering.count > 1 { request.facilities = [facility] }
    }
    let fitting = venues.filter {
      request.facilities.allSatisfy(contents.venues[$0.index].facilities.contains)
    }
    let wanted = chance.one(of: [1: 8, 3: 17, 5: 25, 7: 30, 9: 20])
    let isFree = regions.count == 1 && chance.happens(25)
    request.venues = isFree ? nil : chance.some(wanted, of: fitting)
  }

  private func title(of request: Request, in region: Region) -> String {
    let topic = Subject.name(ofTopic: request.topic.index)
    let codes = request.beneficiaries.map { contents.administrations[$0.index].code }
    switch request.kind {
    case .national: return "National workshop on \(topic), \(codes.joined(separator: ", "))"
    case .subRegional:
      let subregion = contents.administrations[request.beneficiaries[0].index].subregion
      return "Sub-regional workshop on \(topic), \(subregion)"
    case .regional: return "Regional workshop on \(topic), \(region.area.name)"
    case .accreditation: return "Accreditation of experts on \(topic), \(region.area.name)"
    }
  }
}
