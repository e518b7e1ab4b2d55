import Scheduling

extension ScenarioBuilder {
  /// Refuses requests that could cost so much that sums are not exact any more.
  ///
  /// Integer programs are solved in floating point, which holds whole numbers up to 2⁵³: five
  /// thousand events at the limit stay below.
  func checkAmounts() {
    let hosts = Set(contents.venues.map(\.administration.index))
    guard !log.hasErrors, let dearest = hosts.map(perDiem).max() else { return }
    let fare = Double(dearestFare)
    let price = Double(max(1, contents.settings.quality.cost))
    for (row, request) in zip(read(RequestTable.self).rows, contents.requests) {
      let mission = fare + Double(dearest) * Double(longestStay(of: request))
      let rooms = Double((contents.venues.map(\.dayCost).max() ?? 0) * request.days)
      let people = Double(request.seats.count + request.delegates)
      guard (people * mission + rooms) * price > Self.costliest else { continue }
      row.report(
        \.id, request.id, "could cost more than \(Int(Self.costliest)), quality.cost included",
        advice: "look for an amount with too many digits, or count the currency in thousands")
    }
  }

  /// The most that an event may cost, multiplied by `quality.cost`.
  private static let costliest = 1e12

  private func perDiem(_ administration: Int) -> Int {
    contents.administrations[administration].perDiem
  }

  private var dearestFare: Int {
    let formula = contents.settings.fare
    let farthest = formula.base + formula.perKm.timesRoundedUp(DistanceBands.farthest)
    return max(farthest, contents.fares.map(\.fare).max() ?? 0)
  }

  /// The most days of a mission: a workshop ends within two years more than it has working days.
  private func longestStay(of request: Request) -> Int {
    let span = request.days + (request.days > 5 ? 730 : 0)
    return span + 2 * max(1, contents.settings.travelDays.map(\.days).max() ?? 0)
  }
}
