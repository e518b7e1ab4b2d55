import Scheduling

extension Generator {
  /// Makes the topics: the subjects, then the subjects narrowed to an aspect.
  mutating func drawTopics() {
    contents.topics = (0..<size.topics).map { place in
      let subject = Subject.of(topic: place)
      let round = place / Subject.all.count
      let aspect = round == 0 ? nil : Subject.aspects[round - 1]
      let id = [subject.id, aspect?.id].compactMap(\.self).joined(separator: "-")
      return Topic(id: id, name: Name.capitalized(Subject.name(ofTopic: place)))
    }
  }

  /// Makes the categories of accreditation.
  ///
  /// Where there are several regions, an accreditation is for one of them, unless its holder is lent
  /// to all; and the coordinators of an office look after its own events.
  mutating func drawCategories() {
    let all = [
      Category(id: "DF", name: "Diagnostic Facilitator"),
      Category(id: "CMA", name: "Customs Modernization Advisor"),
      Category(id: "MPA", name: "Mercator Programme Advisor"),
      Category(id: "TOA", name: "Technical and Operational Advisor"),
      Category(id: "ET", name: "Expert Trainer"),
      Category(id: "LMD", name: "Leadership and Management Development Advisor"),
    ]
    contents.categories = all
    if regions.count > 1 {
      for region in regions {
        contents.categories += all.map {
          Category(id: "\($0.id)-\(region.number)", name: "\($0.name), \(region.area.name)")
        }
      }
      contents.categories += regions.map {
        Category(id: office(of: $0) ?? "", name: "Programme coordinator, \($0.area.name)")
      }
    }
    for (place, category) in contents.categories.enumerated() {
      categories[category.id] = Ref(place)
    }
  }

  /// The category of the coordinators of a region's office; nil where there is one office only.
  func office(of region: Region) -> String? {
    regions.count > 1 ? "PC-\(region.number)" : nil
  }

  /// The category in which somebody is accredited: the region's, or that of those lent to all.
  func category(_ id: String, in region: Region, isLent: Bool) -> Ref<Category> {
    category(regions.count > 1 && !isLent ? "\(id)-\(region.number)" : id)
  }

  /// The categories whose holders may teach a field in a region.
  func categories(_ field: Subject.Field, in region: Region) -> [String] {
    guard regions.count > 1 else { return field.categories }
    return field.categories.map { "\($0)-\(region.number)" } + field.categories
  }

  /// The category of an id.
  func category(_ id: String) -> Ref<Category> { categories[id] ?? Ref(0) }
}
