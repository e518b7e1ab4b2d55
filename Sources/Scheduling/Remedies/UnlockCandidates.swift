/// Thinks of the single changes that might meet a request: of each rule and limit in its way, less.
///
/// Where the request waits for others without an event, changes that concern these may meet it too.
struct UnlockCandidates {
  let scenario: Scenario
  let request: Ref<Request>
  /// The schedule at hand.
  let events: [Event]
  /// When it may take place.
  let window: Span
  /// The experts nobody but an absence, a language or a limit keeps from one of its seats.
  let candidates: [Ref<Expert>]
  /// Where it may take place.
  let venues: [Ref<Venue>]

  init(for request: Ref<Request>, beside events: [Event], in scenario: Scenario) {
    self.scenario = scenario
    self.request = request
    self.events = events
    let (first, last) = scenario.window(of: request)
    window = Span(first, last)
    let venues = Self.allowedVenues(of: request, in: scenario).filter { venue in
      VenueFits().objection(to: Placement(request, venue: venue), in: scenario) == nil
    }
    self.venues = venues
    candidates = scenario.expertRefs.filter {
      Self.mightCome($0, for: request, to: venues, in: scenario, by: Self.lastingRules + [NotTo()])
    }
  }

  /// The rules that bar an expert from a seat whatever the day and the place.
  static let lastingRules: [any EligibilityRule] = [
    SeatQualified(), SeatLanguage(), OwnAdministration(),
  ]

  /// Whether no rule of some keeps an expert from every seat that must be filled, at every venue.
  static func mightCome(
    _ expert: Ref<Expert>, for request: Ref<Request>, to venues: [Ref<Venue>],
    in scenario: Scenario, by rules: [any EligibilityRule]
  ) -> Bool {
    scenario[request].seats.indices.contains { seat in
      !scenario[request].seats[seat].isOptional
        && venues.contains { venue in
          Candidate(Placement(request, venue: venue), seat: seat, expert: expert)
            .isAllowed(by: rules, in: scenario)
        }
    }
  }

  /// All of them, in the order of the rules.
  var all: [UnlockCandidate] {
    windows + durations + calendar + places + closures + funds + people + languages + journeys
      + absences + budgets + rooms + missions + caps + sequences
  }

  private static let mostWeeks = 12

  private var windows: [UnlockCandidate] {
    let period = scenario.period
    let opening = max(period.first, scenario.settings.firstNewDay)
    let before = min(Self.mostWeeks, (window.first - opening).ceilDivided(by: 7))
    let end = scenario.window(of: request).last
    let after = min(Self.mostWeeks, (period.last - end).ceilDivided(by: 7))
    return [
      UnlockCandidate(RequestedWindow.id, upTo: before) { [request] in
        .request(request, .earlier(days: 7 * $0))
      },
      UnlockCandidate(RequestedWindow.id, upTo: after) { [request] in
        .request(request, .later(days: 7 * $0))
      },
    ].compactMap { $0 }
  }

  private var durations: [UnlockCandidate] {
    let candidate = UnlockCandidate(WorkingDaysOnly.id, upTo: scenario[request].days - 1) {
      [request] in .request(request, .shorter(days: $0))
    }
    return [candidate].compactMap { $0 }
  }

  private var calendar: [UnlockCandidate] {
    scenario.contents.calendar.filter { entry in
      entry.span.overlaps(window)
        && venues.contains { venue in
          let placement = Placement(request, span: entry.span, venue: venue)
          return CalendarClear().objection(to: placement, in: scenario) != nil
        }
    }.map { UnlockCandidate(CalendarClear.id, .calendarLifted($0)) }
  }

  private var sequences: [UnlockCandidate] {
    let delivered = Set(events.map(\.request))
    let waits = scenario.contents.sequences.contains {
      $0.after == request && !scenario[$0.before].isCancelled && !delivered.contains($0.before)
    }
    return waits ? [UnlockCandidate(SequenceOrder.id, .request(request, .independent))] : []
  }
}
