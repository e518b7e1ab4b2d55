import Foundation
public import Scheduling

/// Sections 4 to 7 of the domain page restated by plain loops over days and events.
///
/// It reads a scenario's contents only; nothing of it comes from the rules under test.
public struct Naive: Sendable {
  /// What the scenario says.
  public let contents: ScenarioContents
  /// The earlier schedule, with the states that decisions supply.
  public let baseline: [BaselineEvent]
  private let kilometres: [[Int]]

  /// Restates a scenario.
  ///
  /// - Parameters:
  ///   - contents: What it says.
  ///   - given: The baseline given to the command, if one is.
  public init(_ contents: ScenarioContents, baseline given: [BaselineEvent]?) {
    self.contents = contents
    var decided: [BaselineEvent] = []
    for decision in contents.decisions {
      let state: BaselineEvent.State
      switch decision.state {
      case .released: state = .released
      case .confirmed: state = .confirmed
      default: continue
      }
      decided.append(
        BaselineEvent(
          request: decision.request, firstDay: decision.firstDay, venue: decision.venue,
          fund: decision.fund, experts: decision.experts, state: state))
    }
    var events = given ?? decided
    for index in events.indices {
      for decision in decided where decision.request == events[index].request {
        events[index].state = decision.state
      }
    }
    baseline = events
    kilometres = contents.administrations.map { from in
      contents.administrations.map { to in Self.kilometres(from, to) }
    }
  }

  /// The kilometres between two gateways: the angle between two points of the unit sphere, times the
  /// radius of the earth.
  private static func kilometres(_ from: Administration, _ to: Administration) -> Int {
    func point(_ place: Administration) -> [Double] {
      let north = place.latitude * Double.pi / 180
      let east = place.longitude * Double.pi / 180
      return [cos(north) * cos(east), cos(north) * sin(east), sin(north)]
    }
    let (a, b) = (point(from), point(to))
    let dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
    let cross = [
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0],
    ]
    let sine = (cross[0] * cross[0] + cross[1] * cross[1] + cross[2] * cross[2]).squareRoot()
    return Int((6371 * atan2(sine, dot)).rounded())
  }

  /// The kilometres between two administrations.
  public func kilometres(_ from: Ref<Administration>, _ to: Ref<Administration>) -> Int {
    kilometres[from.index][to.index]
  }

  /// Neither in the weekend nor in the holidays.
  public func isWorkingDay(_ day: Day, in administration: Ref<Administration>) -> Bool {
    // 1 January 1970 was a Thursday.
    let names: [Weekday] = [.thu, .fri, .sat, .sun, .mon, .tue, .wed]
    let weekday = names[((day.number % 7) + 7) % 7]
    let host = contents.administrations[administration.index]
    if host.weekend.contains(weekday) { return false }
    for holiday in host.holidays where holiday.span.first <= day && day <= holiday.span.last {
      return false
    }
    return true
  }

  /// The calendar days of a workshop that begins on a day, whether that is allowed or not.
  public func span(of request: Request, from first: Day, in host: Ref<Administration>) -> Span {
    guard request.days > 5 else { return Span(first, first + request.days - 1) }
    var last = first
    var occupied = 1
    while occupied < request.days {
      last = last + 1
      if isWorkingDay(last, in: host) { occupied += 1 }
    }
    return Span(first, last)
  }

  /// The travel days on each side of a mission.
  public func travelDays(from home: Ref<Administration>, to host: Ref<Administration>) -> Int {
    if home == host { return 0 }
    for band in contents.settings.travelDays {
      guard let most = band.upToKm else { return band.days }
      if kilometres(home, host) <= most { return band.days }
    }
    return 0
  }

  /// The round trip.
  public func fare(from home: Ref<Administration>, to host: Ref<Administration>) -> Int {
    if home == host { return 0 }
    for override in contents.fares.reversed() where override.from == home && override.to == host {
      return override.fare
    }
    let formula = contents.settings.fare
    let perKm = formula.perKm.millionths * kilometres(home, host)
    return formula.base + (perKm + 999_999) / 1_000_000
  }
}
