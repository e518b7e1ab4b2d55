/// Any person who can fill a seat.
public struct Expert: Hashable, Sendable {
  /// Who employs an expert.
  public enum Organisation: String, CaseIterable, Sendable {
    case member, wco, office, partner
  }

  /// The id in tables.
  public var id: String
  /// The role name in reports.
  public var name: String
  /// Who employs them.
  public var organisation: Organisation
  /// Where they travel from.
  public var administration: Ref<Administration>
  /// The languages they speak.
  public var languages: [String]
  /// The most missions in the period; nil is no limit.
  public var maxMissions: Int?
  /// The most calendar days on missions in the period, travel included; nil is no limit.
  public var maxDays: Int?
  /// The free days they need between two missions.
  public var restDays: Int
  /// The administrations they don't travel to.
  public var notTo: [Ref<Administration>]
  /// The sub-regions whose requests and letters they handle, if they are a programme manager.
  public var subregions: [String]
  /// What they are accredited for.
  public var accreditations: [Accreditation]
  /// When they are away.
  public var absences: [NamedSpan]
  /// Their evaluation averages by topic, 1 to 5.
  public var ratings: [Ref<Topic>: ExactDecimal]

  /// Creates an expert; what is left out is what a blank cell means.
  public init(
    id: String, name: String? = nil, organisation: Organisation = .member,
    administration: Ref<Administration>, languages: [String] = ["en"], maxMissions: Int? = nil,
    maxDays: Int? = nil, restDays: Int = 3, notTo: [Ref<Administration>] = [],
    subregions: [String] = [], accreditations: [Accreditation] = [], absences: [NamedSpan] = [],
    ratings: [Ref<Topic>: ExactDecimal] = [:]
  ) {
    self.id = id
    self.name = name ?? id
    self.organisation = organisation
    self.administration = administration
    self.languages = languages
    self.maxMissions = maxMissions
    self.maxDays = maxDays
    self.restDays = restDays
    self.notTo = notTo
    self.subregions = subregions
    self.accreditations = accreditations
    self.absences = absences
    self.ratings = ratings
  }
}
