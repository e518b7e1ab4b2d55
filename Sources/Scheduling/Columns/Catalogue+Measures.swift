/// What the master program asks about a catalogue as a whole.
extension Catalogue {
  /// Whether a schedule can count anything on a level.
  func counts(on level: Level) -> Bool {
    magnitude(on: level) > 0
  }

  /// The largest amount one event or one penalty counts on a level; 0 where nothing does.
  func magnitude(on level: Level) -> Double {
    let charges = options.flatMap { request in
      request.stays.flatMap { [$0.charges] + $0.sponsors.map(\.charges) }
        + request.shapes.flatMap(\.groups).joined().map(\.charges)
    }
    let events = charges.map { abs($0[level]) }.max() ?? 0
    let penalties = lines.entries.flatMap(\.penalties).filter { $0.level == level }
    let prices = penalties.map { penalty in
      switch penalty.shape {
      case .shortfall(_, _, let price), .distinctShortfall(_, let price), .repeats(let price):
        price
      }
    }
    let confirmed = level == ConfirmedUnchanged.level && !scenario.baseline.isEmpty ? 1 : 0
    return Double(max(events, prices.max() ?? 0, confirmed))
  }
}
