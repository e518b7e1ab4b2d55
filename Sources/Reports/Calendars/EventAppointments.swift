import Calendars
import Scheduling

/// The entries that an event makes in the calendars of those concerned.
struct EventAppointments {
  private let event: Event
  private let span: Span
  private let scenario: Scenario
  private let names: CalendarName

  /// Takes an event; nil if its days are not known, so that no calendar can hold it.
  init?(_ event: Event, in scenario: Scenario, _ names: CalendarName) {
    guard let span = event.placement.span else { return nil }
    self.event = event
    self.span = span
    self.scenario = scenario
    self.names = names
  }

  /// The entry in the calendar of all events.
  var forAll: Appointment { entry(uid: names.uid(request), summary: title) }

  /// The administrations that host the event or benefit from it, each once.
  var administrations: [Ref<Administration>] {
    let host = event.placement.venue.map { scenario[$0].administration }
    return Set(request.beneficiaries + [host].compactMap(\.self)).sorted()
  }

  /// The entry in the calendar of an administration that hosts the event or benefits from it.
  func forAdministration(_ administration: Ref<Administration>) -> Appointment {
    entry(uid: names.uid(request, Self.part(scenario[administration])), summary: title)
  }

  /// The entries in the calendar of an expert: the event with their role, and the travel days.
  func forExpert(_ candidate: Candidate) -> [Appointment] {
    let expert = scenario[candidate.expert]
    let role = candidate.seat(in: scenario).role
    let serving = candidate.servingAccreditation(in: scenario)?.text(in: scenario)
    var own = entry(
      uid: names.uid(request, Self.part(expert)), summary: "\(title): \(role)",
      "Your role: \(role)\(serving.map { ", on \($0)" } ?? "").")
    own.categories.append("mission")
    return [own] + travel(of: candidate)
  }

  /// The entry in the calendar of an expert's administration: when they are away, and why.
  func awayFromWork(_ candidate: Candidate) -> Appointment {
    let expert = scenario[candidate.expert]
    let role = candidate.seat(in: scenario).role
    var away = entry(
      uid: names.uid(request, Self.part(expert), Self.part(scenario[expert.administration])),
      summary: "\(expert.id) away: \(role) of \(title)", "\(expert.name) is away, with travel.")
    away.span = candidate.mission(in: scenario) ?? span
    away.categories.append("mission")
    away.isTransparent = true
    return away
  }

  private var request: Request { scenario[event.request] }

  private var title: String {
    request.title == request.id ? request.id : "\(request.id) \(request.title)"
  }

  private func travel(of candidate: Candidate) -> [Appointment] {
    guard let mission = candidate.mission(in: scenario), mission != span else { return [] }
    let expert = scenario[candidate.expert]
    let place = event.placement.venue.map { city(of: scenario[$0]) } ?? "the venue"
    return [
      ("outward", "Travel to \(place)", Span(mission.first, span.first - 1)),
      ("homeward", "Travel home from \(place)", Span(span.last + 1, mission.last)),
    ].map { part, words, days in
      var entry = Appointment(
        uid: names.uid(request, Self.part(expert), part), status: status, span: days,
        summary: "\(words): \(request.id)")
      entry.details = EventDescription(event: event, scenario: scenario).text()
      entry.categories = ["travel"]
      entry.isTransparent = true
      return entry
    }
  }

  private func entry(uid: String, summary: String, _ own: String? = nil) -> Appointment {
    var entry = Appointment(uid: uid, status: status, span: span, summary: summary)
    entry.details = EventDescription(event: event, scenario: scenario).text(own)
    entry.categories = [request.kind.rawValue, scenario[request.topic].name]
    entry.categories += event.placement.fund.map { [scenario[$0].id] } ?? []
    guard let venue = event.placement.venue.map({ scenario[$0] }) else { return entry }
    let host = scenario[venue.administration]
    entry.location = [venue.name, venue.city, host.name].filter { !$0.isEmpty }
      .grouped { $0 }.map(\.key).joined(separator: ", ")
    entry.position = Coordinates(latitude: host.latitude, longitude: host.longitude)
    return entry
  }

  private var status: Appointment.Status {
    event.state(in: scenario) == .confirmed ? .confirmed : .tentative
  }

  private func city(of venue: Venue) -> String {
    let host = scenario[venue.administration]
    return [venue.city, host.gateway, host.name].first { !$0.isEmpty } ?? venue.name
  }

  private static func part(_ expert: Expert) -> String { "expert-\(expert.id)" }

  private static func part(_ administration: Administration) -> String {
    "administration-\(administration.code)"
  }
}
