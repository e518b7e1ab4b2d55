import Scheduling
import Yams

/// Reads experts who join, in a YAML list whose keys are the columns of the scenario's tables.
///
///     - id: FJI-20
///       organisation: member
///       administration: FJI
///       languages: en fr
///       accreditations: [{category: TOA, topic: PCA}]
struct JoiningExperts {
  private let node: SettingNode
  private let contents: ScenarioContents
  private let log: DiagnosticLog

  /// Prepares to read a list into a scenario.
  init(_ node: SettingNode, joining contents: ScenarioContents, log: DiagnosticLog) {
    self.node = node
    self.contents = contents
    self.log = log
  }

  /// The experts that could be read.
  var experts: [Expert] {
    let items = node.items ?? []
    var tables = NestedTables()
    for item in items {
      guard let members = item.members else { continue }
      let id = members.first { $0.name == "id" }?.node.scalar?.string ?? ""
      tables.add(ExpertTable.schema, of: item, members.filter { nested[$0.name] == nil })
      for member in members {
        guard let schema = nested[member.name] else { continue }
        for part in member.items ?? [] {
          tables.add(schema, of: part, part.members ?? [], expert: id)
        }
      }
    }
    guard !items.isEmpty, !log.hasErrors else { return [] }
    var builder = ScenarioBuilder(
      documents: tables.documents, log: log, period: contents.settings.period, contents: contents)
    builder.file = node.file
    builder.enterKnownIDs()
    builder.readExperts()
    return Array(builder.contents.experts.dropFirst(contents.experts.count))
  }

  private let nested = [
    "accreditations": AccreditationTable.schema, "absences": AbsenceTable.schema,
    "ratings": RatingTable.schema,
  ]
}

extension ScenarioBuilder {
  /// Enters the ids of what is read already, so that rows may refer to it.
  fileprivate mutating func enterKnownIDs() {
    for topic in contents.topics { _ = topics.insert(topic.id) }
    for category in contents.categories { _ = categories.insert(category.id) }
    for expert in contents.experts { _ = experts.insert(expert.id) }
    for (place, administration) in contents.administrations.enumerated() {
      _ = administrations.insert(administration.code)
      groups[administration.subregion, default: []].append(Ref(place))
    }
  }
}
