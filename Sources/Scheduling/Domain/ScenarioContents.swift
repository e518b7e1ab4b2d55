/// Everything a scenario says, with ids resolved to references: the thing to edit.
public struct ScenarioContents: Hashable, Sendable {
  /// The period and the prices.
  public var settings: Settings
  /// The topics.
  public var topics: [Topic] = []
  /// The categories of accreditation.
  public var categories: [Category] = []
  /// The administrations.
  public var administrations: [Administration] = []
  /// The days on which events can't take place.
  public var calendar: [CalendarEntry] = []
  /// The experts.
  public var experts: [Expert] = []
  /// The venues.
  public var venues: [Venue] = []
  /// The funds.
  public var funds: [Fund] = []
  /// The requests.
  public var requests: [Request] = []
  /// The requests that come in an order.
  public var sequences: [RequestSequence] = []
  /// What the year should reach.
  public var targets: [Target] = []
  /// What was decided.
  public var decisions: [Decision] = []
  /// The fares that override the formula.
  public var fares: [FareOverride] = []
  /// Whether any of it is labelled synthetic, so that reports say so.
  public var isSynthetic = false

  /// A scenario without anything but settings.
  public init(settings: Settings) { self.settings = settings }
}
