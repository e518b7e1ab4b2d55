/// A customs administration: where experts come from, where events take place, who asks for them.
public struct Administration: Hashable, Sendable {
  /// The code, ISO 3166-1 alpha-3 in the shipped scenarios.
  public var code: String
  /// The name people read.
  public var name: String
  /// The sub-region's id; `other` for lenders from outside the region.
  public var subregion: String
  /// The city one flies to.
  public var gateway: String
  /// The gateway's position in degrees north.
  public var latitude: Double
  /// The gateway's position in degrees east.
  public var longitude: Double
  /// The days of the week on which nobody works.
  public var weekend: Set<Weekday>
  /// The languages of the administration, for reports.
  public var languages: [String]
  /// Whether it is asked to lend experts.
  public var isContributor: Bool
  /// The daily allowance paid for a stay there, in currency units.
  public var perDiem: Int
  /// How many of its `member` experts may be on a mission on one day; nil is no limit.
  public var releaseCap: Int?
  /// Its holidays.
  public var holidays: [NamedSpan]

  /// Creates an administration; what is left out is what a blank cell means.
  public init(
    code: String, name: String? = nil, subregion: String, gateway: String = "",
    latitude: Double = 0, longitude: Double = 0, weekend: Set<Weekday> = [.sat, .sun],
    languages: [String] = [], isContributor: Bool = false, perDiem: Int = 0,
    releaseCap: Int? = nil, holidays: [NamedSpan] = []
  ) {
    self.code = code
    self.name = name ?? code
    self.subregion = subregion
    self.gateway = gateway
    self.latitude = latitude
    self.longitude = longitude
    self.weekend = weekend
    self.languages = languages
    self.isContributor = isContributor
    self.perDiem = perDiem
    self.releaseCap = releaseCap
    self.holidays = holidays
  }

  /// The sub-region of lenders from outside the region.
  public static let outside = "other"
}
