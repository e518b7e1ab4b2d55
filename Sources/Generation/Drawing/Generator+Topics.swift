import Scheduling

extension Generator {
  /// Makes the topics: the subjects, then the subjects narrowed to an aspect.
  mutating func drawTopics() {
    contents.topics = (0..<size.topics).map { place in
      let subject = Subject.of(topic: place)
      let round = place / Subject.all.count
      guard round > 0 else { return Topic(id: subject.id, name: subject.name) }
      let aspect = Subject.aspects[round - 1]
      return Topic(id: "\(subject.id)-\(aspect.id)", name: "\(subject.name): \(aspect.name)")
    }
  }

  /// Makes the categories of accreditation; where there are several regions, one more for the
  /// coordinators of each office, who look after its own events.
  mutating func drawCategories() {
    contents.categories = [
      Category(id: "DF", name: "Diagnostic Facilitator"),
      Category(id: "CMA", name: "Customs Modernization Advisor"),
      Category(id: "MPA", name: "Mercator Programme Advisor"),
      Category(id: "TOA", name: "Technical and Operational Advisor"),
      Category(id: "ET", name: "Expert Trainer"),
      Category(id: "LMD", name: "Leadership and Management Development Advisor"),
    ]
    guard regions.count > 1 else { return }
    contents.categories += regions.map {
      Category(id: Self.office(of: $0), name: "Coordinator of the office in \($0.area.name)")
    }
  }

  /// The category of the coordinators of a region's office.
  static func office(of region: Region) -> String {
    "C" + Name.number(region.place + 1, digits: 2)
  }

  /// The category of an id.
  func category(_ id: String) -> Ref<Category> {
    Ref(contents.categories.firstIndex { $0.id == id } ?? 0)
  }
}
