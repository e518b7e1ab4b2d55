/// Something that drafts schedules.
public protocol Engine: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// Drafts a schedule: the best that is known when the run ends, whatever ends it.
  ///
  /// - Parameters:
  ///   - scenario: What to draft a schedule for.
  ///   - start: What is known already, if anything is.
  ///   - limits: When to end.
  ///   - report: Takes news of the progress, on the calling thread.
  /// - Returns: What was found and what is proved.
  func draft(
    _ scenario: Scenario, from start: HeadStart?, within limits: RunLimits,
    report: @escaping (Progress) -> Void
  ) -> EngineResult
}

extension Engine {
  /// Drafts a schedule from nothing.
  public func draft(
    _ scenario: Scenario, within limits: RunLimits, report: @escaping (Progress) -> Void
  ) -> EngineResult {
    draft(scenario, from: nil, within: limits, report: report)
  }
}

/// What an engine found and what it proved.
public struct EngineResult: Sendable {
  /// The events.
  public var events: [Event]
  /// The bounds of the levels, where there are any.
  public var bounds: [Level: Int]
  /// How it was made.
  public var run: RunReport
  /// The events that were its columns in the end, if it works with columns; the schedule's may be
  /// missing.
  public var columns: [Event]
  /// What the engine chose from, so that nobody need list it again; nil where it kept none.
  var catalogue: Catalogue?

  /// Creates a result.
  public init(
    events: [Event], bounds: [Level: Int], run: RunReport, columns: [Event] = []
  ) {
    self.events = events
    self.bounds = bounds
    self.run = run
    self.columns = columns
  }

  init(
    from catalogue: Catalogue, events: [Event], bounds: [Level: Int], run: RunReport,
    columns: [Event] = []
  ) {
    self.init(events: events, bounds: bounds, run: run, columns: columns)
    self.catalogue = catalogue
  }
}
