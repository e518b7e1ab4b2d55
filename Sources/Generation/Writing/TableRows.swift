import ScenarioFiles
import Scheduling

/// Writes the tables of a drawn scenario.
struct TableRows {
  /// What is written.
  let contents: ScenarioContents
  /// The teams requests ask for, by their ids.
  let teams: [String: Team]

  /// Every file of the tables, by its name.
  var files: [(name: String, rows: [[String]])] {
    [
      ("topics", topics), ("categories", categories), ("administrations", administrations),
      ("holidays", holidays), ("calendar", calendar), ("experts", experts),
      ("accreditations", accreditations), ("absences", absences), ("ratings", ratings),
      ("venues", venues), ("closures", closures), ("funds", funds), ("requests", requests),
      ("teams", teamRows), ("sequences", sequences), ("targets", targets), ("fares", fares),
    ]
  }

  /// The label of every row.
  static let source = "synthetic"

  /// The code of an administration.
  func code(_ ref: Ref<Administration>) -> String { contents.administrations[ref.index].code }

  /// The days of a span as the columns `from` and `until`, the latter blank for one day.
  func days(_ span: Span) -> [String] {
    [span.first.description, span.length == 1 ? "" : span.last.description]
  }

  /// A date or a number, blank when there is none.
  func text<Value: CustomStringConvertible>(_ value: Value?) -> String { value?.description ?? "" }

  /// A list of ids.
  func list(_ ids: some Sequence<String>) -> String { ids.joined(separator: " ") }

  /// Administrations, written as sub-regions where they are all of some.
  func group(_ refs: some Collection<Ref<Administration>>) -> String {
    let codes = Set(refs)
    var words: [String] = []
    var written: Set<String> = []
    for ref in codes.sorted() {
      let subregion = contents.administrations[ref.index].subregion
      let members = membersOf[subregion] ?? []
      guard members.count > 1, members.allSatisfy(codes.contains) else {
        words.append(code(ref))
        continue
      }
      if written.insert(subregion).inserted { words.append(subregion) }
    }
    return list(words)
  }

  /// The administrations of each sub-region.
  private let membersOf: [String: [Ref<Administration>]]

  /// Writes a generator's scenario.
  init(_ generator: Generator) {
    contents = generator.contents
    teams = generator.teams
    membersOf = Dictionary(grouping: contents.administrations.indices.map { Ref($0) }) {
      [contents] in contents.administrations[$0.index].subregion
    }
  }
}
