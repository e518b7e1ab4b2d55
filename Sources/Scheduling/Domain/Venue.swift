/// A place with rooms where events take place.
public struct Venue: Hashable, Sendable {
  /// What sort of place it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A Regional Training Centre.
    case rtc
    /// An administration's own venue.
    case national
    /// A partner's venue.
    case partner
  }

  /// The id in tables.
  public var id: String
  /// The name in reports.
  public var name: String
  /// Where it is.
  public var administration: Ref<Administration>
  /// The city.
  public var city: String
  /// What sort of place it is.
  public var kind: Kind
  /// How many events it takes on one day.
  public var rooms: Int
  /// How many participants an event may have; nil is no limit.
  public var seats: Int?
  /// What a day of the workshop costs, in currency units.
  public var dayCost: Int
  /// How many events it takes in the period; nil is no limit.
  public var maxEvents: Int?
  /// What it offers.
  public var facilities: [String]
  /// When it is closed.
  public var closures: [NamedSpan]

  /// Creates a venue; what is left out is what a blank cell means.
  public init(
    id: String, name: String? = nil, administration: Ref<Administration>, city: String = "",
    kind: Kind, rooms: Int = 1, seats: Int? = nil, dayCost: Int = 0, maxEvents: Int? = nil,
    facilities: [String] = [], closures: [NamedSpan] = []
  ) {
    self.id = id
    self.name = name ?? id
    self.administration = administration
    self.city = city
    self.kind = kind
    self.rooms = rooms
    self.seats = seats
    self.dayCost = dayCost
    self.maxEvents = maxEvents
    self.facilities = facilities
    self.closures = closures
  }
}
