/// What workshops are about: a subject makes one topic, and more where many are wanted.
struct Subject {
  /// What sort of team teaches a subject.
  enum Field: String, CaseIterable {
    case technical, reform, facilitation, people

    /// The categories of accreditation, the usual one first.
    var categories: [String] {
      switch self {
      case .technical: ["TOA", "ET"]
      case .reform: ["CMA", "DF"]
      case .facilitation: ["MPA", "TOA"]
      case .people: ["LMD", "ET"]
      }
    }
  }

  /// The id of its topic.
  let id: String
  /// The name in reports.
  let name: String
  /// What sort of team teaches it.
  let field: Field

  /// The subjects, the most asked for first.
  static let all: [Subject] = [
    Subject("risk-management", "Risk management", .technical),
    Subject("valuation", "Customs valuation", .technical),
    Subject("tfa", "Trade facilitation agreement", .facilitation),
    Subject("pca", "Post-clearance audit", .technical),
    Subject("classification", "Tariff classification", .technical),
    Subject("aeo", "Authorized economic operators", .technical),
    Subject("single-window", "Single Window and data model", .facilitation),
    Subject("ipr", "Intellectual property rights", .technical),
    Subject("trs", "Time release study", .facilitation),
    Subject("integrity", "Integrity", .reform),
    Subject("leadership", "Leadership", .people),
    Subject("advance-ruling", "Advance ruling", .technical),
    Subject("origin", "Rules of origin", .technical),
    Subject("strategic-planning", "Strategic planning", .reform),
    Subject("e-commerce", "Cross-border e-commerce", .facilitation),
    Subject("targeting", "Targeting centre", .technical),
    Subject("training-management", "Training management", .people),
    Subject("ict", "Customs ICT", .technical),
    Subject("transit", "Transit", .facilitation),
    Subject("cbm", "Coordinated border management", .reform),
    Subject("nii", "Non-intrusive inspection", .technical),
    Subject("hrd", "Human resource development", .people),
    Subject("passengers", "Passenger control", .technical),
    Subject("fraud", "Commercial fraud", .technical),
    Subject("project-management", "Project management", .reform),
    Subject("laboratory", "Customs laboratory", .technical),
    Subject("environment", "Environment programme", .technical),
    Subject("money-laundering", "Money laundering", .technical),
    Subject("performance", "Performance measurement", .reform),
    Subject("zones", "Special economic zones", .facilitation),
    Subject("disaster-relief", "Natural disaster relief", .facilitation),
    Subject("security", "Border security", .technical),
  ]

  /// What a subject is narrowed to where more topics are wanted than there are subjects.
  static let aspects: [(id: String, name: String)] = [
    ("sea", "sea cargo"), ("air", "air cargo"), ("land", "land borders"),
    ("post", "post and express"), ("islands", "small administrations"),
    ("analytics", "data analysis"), ("trainers", "training of trainers"),
  ]

  /// The most topics there can be.
  static var mostTopics: Int { all.count * (aspects.count + 1) }

  private init(_ id: String, _ name: String, _ field: Field) {
    self.id = id
    self.name = name
    self.field = field
  }

  /// The subject of the topic at a place.
  static func of(topic place: Int) -> Subject { all[place % all.count] }

  /// How often a topic is asked for, and learnt, compared with others.
  static func weight(ofTopic place: Int) -> Int { 100_000 / (place + 12) }
}
