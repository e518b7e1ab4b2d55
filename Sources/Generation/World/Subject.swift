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
  /// The name as it stands in a sentence.
  let name: String
  /// What sort of team teaches it.
  let field: Field

  /// The subjects, the most asked for first.
  static let all: [Subject] = [
    Subject("risk-management", "risk management", .technical),
    Subject("valuation", "customs valuation", .technical),
    Subject("tfa", "trade facilitation agreement", .facilitation),
    Subject("pca", "post-clearance audit", .technical),
    Subject("classification", "tariff classification", .technical),
    Subject("aeo", "authorized economic operators", .technical),
    Subject("single-window", "Single Window and data model", .facilitation),
    Subject("ipr", "intellectual property rights", .technical),
    Subject("trs", "time release study", .facilitation),
    Subject("integrity", "integrity", .reform),
    Subject("leadership", "leadership", .people),
    Subject("advance-ruling", "advance ruling", .technical),
    Subject("origin", "rules of origin", .technical),
    Subject("strategic-planning", "strategic planning", .reform),
    Subject("e-commerce", "cross-border e-commerce", .facilitation),
    Subject("targeting", "targeting centre", .technical),
    Subject("training-management", "training management", .people),
    Subject("ict", "customs ICT", .technical),
    Subject("transit", "transit", .facilitation),
    Subject("cbm", "coordinated border management", .reform),
    Subject("nii", "non-intrusive inspection", .technical),
    Subject("hrd", "human resource development", .people),
    Subject("passengers", "passenger control", .technical),
    Subject("fraud", "commercial fraud", .technical),
    Subject("project-management", "project management", .reform),
    Subject("laboratory", "customs laboratory", .technical),
    Subject("environment", "environment programme", .technical),
    Subject("money-laundering", "money laundering", .technical),
    Subject("performance", "performance measurement", .reform),
    Subject("zones", "special economic zones", .facilitation),
    Subject("disaster-relief", "natural disaster relief", .facilitation),
    Subject("security", "border security", .technical),
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

  /// The name of the topic at a place, as it stands in a sentence.
  static func name(ofTopic place: Int) -> String {
    let round = place / all.count
    let name = of(topic: place).name
    return round == 0 ? name : "\(name) for \(aspects[round - 1].name)"
  }

  /// How often a topic is asked for, and learnt, in a region, compared with others.
  ///
  /// Every region knows every subject; of the narrower topics, each is at home in a quarter of them.
  static func weight(ofTopic place: Int, in region: Int) -> Int {
    let isAtHome = place < all.count || (place + region) % 4 == 0
    return 100_000 / (place + 6) / (isAtHome ? 1 : 8)
  }
}
