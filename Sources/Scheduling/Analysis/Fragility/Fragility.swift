public import IntegerProgramming

/// Finds out what the absence of each of several subjects would cost a schedule.
///
/// Each is a what-if of its own; those whose absence touches nothing need no run.
public struct Fragility: Sendable {
  private let base: KnownSchedule
  private let scenario: Scenario
  private let catalogue: Catalogue
  private let booked: BookedSchedule

  /// Prepares to look at a schedule.
  public init(of base: KnownSchedule) {
    self.base = base
    scenario = base.schedule.scenario
    catalogue = Catalogue(of: scenario)
    booked = BookedSchedule(base.events, catalogue.lines, in: scenario)
  }

  /// Looks at subjects on all cores.
  ///
  /// - Parameters:
  ///   - subjects: The subjects.
  ///   - known: The best schedules without some of the subjects, where they are known already.
  ///   - engine: What drafts.
  ///   - interrupt: The flag that ends the work; what is done by then is kept.
  ///   - limits: Makes the limits of one run.
  ///   - report: Takes each case as soon as it is known, on any thread.
  /// - Returns: The cases, in the order of the subjects; those interrupted are missing.
  public func cases(
    of subjects: [FragilitySubject], known: [FragilitySubject: StatedSchedule] = [:],
    by engine: any Engine, until interrupt: Interrupt,
    within limits: @Sendable () -> RunLimits, report: @Sendable (FragilityCase) -> Void
  ) -> [FragilityCase] {
    // Who is missed most comes first: a long run at the end would keep one core waiting.
    let order = subjects.indices.map { (place: $0, events: affected(by: subjects[$0]).count) }
      .sorted { ($1.events, $0.place) < ($0.events, $1.place) }
    let found = order.mapInParallel { place, _ -> (place: Int, found: FragilityCase)? in
      let subject = subjects[place]
      if let stated = known[subject], let found = self.found(subject, as: stated) {
        return (place, found)
      }
      guard !interrupt.isRaised, let found = self.found(subject, by: engine, within: limits) else {
        return nil
      }
      report(found)
      return (place, found)
    }
    return found.compactMap(\.self).sorted { $0.place < $1.place }.map(\.found)
  }

  /// The events of the schedule that a subject is part of.
  private func affected(by subject: FragilitySubject) -> [Event] {
    base.events.filter { subject.isPart(of: $0, in: scenario) }
  }

  private func found(
    _ subject: FragilitySubject, by engine: any Engine, within limits: @Sendable () -> RunLimits
  ) -> FragilityCase? {
    let changes = subject.changes(in: scenario)
    let changed = base.scenario(after: changes)
    var start = base.headStart(for: changes)
    start.catalogue = catalogue
    let result =
      base.unaffectedResult(by: changes, in: changed)
      ?? engine.draft(changed, from: start, within: limits()) { _ in }
    guard result.run.stopped != .interrupted else { return nil }
    return found(
      subject, AssessedSchedule(of: result.events, in: changed), bounds: result.bounds)
  }

  /// The case whose best schedule is known; nil where what is stated is not what it should be.
  private func found(_ subject: FragilitySubject, as stated: StatedSchedule) -> FragilityCase? {
    let changed = base.scenario(after: subject.changes(in: scenario))
    let assessment = Assessment(of: stated, in: changed)
    guard assessment.violations.isEmpty, assessment.unknowns.isEmpty else { return nil }
    return found(subject, AssessedSchedule(assessment, in: changed), bounds: stated.bounds)
  }

  private func found(
    _ subject: FragilitySubject, _ after: AssessedSchedule, bounds: [Level: Int]
  ) -> FragilityCase {
    let affected = affected(by: subject)
    return FragilityCase(
      subject: subject, requests: affected.map(\.request),
      seats: affected.flatMap { seats(of: $0, without: subject.experts(in: scenario)) },
      comparison: ScheduleComparison(from: base.schedule, to: after),
      levels: Level.allCases.map {
        LevelResult(level: $0, value: after.assessment.levels[$0], bound: bounds[$0])
      })
  }

  private func seats(of event: Event, without absent: [Ref<Expert>]) -> [FragilityCase.Seat] {
    let mine = event.candidates.filter { absent.contains($0.expert) }
    guard !mine.isEmpty else { return [] }
    let substitutes = Substitutes(for: event, in: booked, catalogue)
    return mine.map { candidate in
      let best = substitutes?.best(Self.substitutes + absent.count, inSeat: candidate.seat) ?? []
      return FragilityCase.Seat(
        request: event.request, role: candidate.seat(in: scenario).role, expert: candidate.expert,
        substitutes: Array(best.filter { !absent.contains($0) }.prefix(Self.substitutes)))
    }
  }

  /// How many substitutes a seat gets.
  private static let substitutes = 2
}
