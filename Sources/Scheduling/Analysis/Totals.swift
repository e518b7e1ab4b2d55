/// Sums over a schedule.
public struct Totals: Hashable, Sendable {
  /// A fund's money, in currency units.
  public struct ByFund: Hashable, Sendable {
    public var fund: Ref<Fund>
    public var events: Int
    /// nil is no limit.
    public var budget: Int?
    public var committed: Int
    /// nil is no limit.
    public var left: Int?
  }

  /// An expert's missions and their calendar days, travel included.
  public struct ByExpert: Hashable, Sendable {
    public var expert: Ref<Expert>
    public var missions: Int
    public var days: Int
  }

  /// What an administration lends and receives.
  public struct ByAdministration: Hashable, Sendable {
    public var administration: Ref<Administration>
    /// Missions of its `member` experts.
    public var missions: Int
    /// The calendar days of those missions, travel included.
    public var days: Int
    /// National and sub-regional events it benefits from.
    public var events: Int
    /// Events held there.
    public var hosted: Int
  }

  /// The requests with a beneficiary in a sub-region, regional and accreditation ones apart.
  public struct BySubregion: Hashable, Sendable {
    public var subregion: String
    public var requests: Int
    public var events: Int
  }

  /// A target and what is reached of it.
  public struct ByTarget: Hashable, Sendable {
    /// The place in the scenario's targets.
    public var target: Int
    /// Events or administrations; for shares the events or experts that count.
    public var reached: Int
    /// What would have to be reached.
    public var needed: Int
    public var shortfall: Int
  }

  /// The events that begin in a calendar month.
  public struct ByMonth: Hashable, Sendable {
    /// As `2018-07`.
    public var month: String
    public var events: Int
    public var cost: Int
  }

  public var funds: [ByFund]
  public var experts: [ByExpert]
  public var administrations: [ByAdministration]
  public var subregions: [BySubregion]
  public var targets: [ByTarget]
  public var months: [ByMonth]

  /// Whether all funds have limits, so that the sums of budgets and of what is left mean something.
  public var fundsHaveLimits: Bool { funds.allSatisfy { $0.budget != nil } }
}
