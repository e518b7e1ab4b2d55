import Scheduling

extension Generator {
  /// Makes a national request impossible, as some are every year: money that lapses before the
  /// window opens, a window without room, or a language that none but the beneficiary's own speak.
  ///
  /// - Returns: Why it is impossible.
  func spoil(_ request: inout Request, in region: Region) -> Difficulty {
    request.isMandatory = false
    let turn = difficulties.count % 3
    if turn == 0, lapse(&request, in: region) { return .money }
    if turn < 2, narrow(&request) { return .window }
    speakLocally(&request)
    return .language
  }

  private func lapse(_ request: inout Request, in region: Region) -> Bool {
    guard
      let fund = region.funds.first(where: { accepts(contents.funds[$0.index], request) }),
      let until = contents.funds[fund.index].until, until < period.last - 90
    else { return false }
    request.funds = [fund]
    request.earliest = until + 5
    request.latest = until + 75
    request.preferred = until + 26
    return true
  }

  /// A window from the second day of a working week to the last but one of the next.
  private func narrow(_ request: inout Request) -> Bool {
    let weekends = request.beneficiaries.map { contents.administrations[$0.index].weekend }
    guard let earliest = request.earliest, weekends.allSatisfy({ $0 == [.sat, .sun] }) else {
      return false
    }
    let place = Weekday.allCases.firstIndex(of: earliest.weekday) ?? 0
    let tuesday = earliest + (8 - place) % 7
    request.days = 5
    request.earliest = tuesday
    request.latest = tuesday + 9 - 1
    request.preferred = tuesday
    return true
  }

  private func speakLocally(_ request: inout Request) {
    request.beneficiaries = [request.beneficiaries[0]]
    request.delegates = 1
    request.languages = [Name.localLanguage(request.beneficiaries[0].index)]
    for place in request.seats.indices { request.seats[place].languages = request.languages }
  }
}
