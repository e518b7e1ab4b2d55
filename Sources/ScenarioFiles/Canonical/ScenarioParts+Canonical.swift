internal import Scheduling

extension ScenarioParts {
  /// The parts in the one form that means the same and is written always in the same way.
  ///
  /// Columns of the contract come first, in its order, without those that nobody filled; then
  /// columns of one's own. A cell is written in the one way for what it says. Tables without rows
  /// are left out unless a scenario must have them. Settings come in the order of the dictionary,
  /// without comments.
  var canonical: ScenarioParts {
    var result = self
    result.settings = settings.map(CanonicalSettings.text)
    result.documents = [:]
    let documents = documents
    let written = Schema.types.mapInParallel { table in
      documents[table.name].map { CanonicalTable.document($0, of: table) }
    }
    for (table, written) in zip(Schema.types, written) {
      guard let written, table.isRequired || !written.records.isEmpty else { continue }
      result.documents[table.name] = written
    }
    result.readme = CanonicalText.lines(readme)
    result.whatIfs = whatIfs.mapValues(CanonicalText.lines).filter { !$0.value.isEmpty }
    return result
  }

  /// The files of the folder, by their names within it.
  var files: [String: String] {
    var files = documents.mapValues { document in
      CSVWriter.text(([document.header].compactMap(\.self) + document.records).map(\.fields))
    }
    files = Dictionary(uniqueKeysWithValues: files.map { ("\($0.key).csv", $0.value) })
    files[SettingNode.file] = settings
    if !readme.isEmpty { files[ScenarioFolder.readme] = readme }
    for (name, text) in whatIfs { files["\(ScenarioFolder.whatIfs)/\(name)"] = text }
    return files
  }
}
