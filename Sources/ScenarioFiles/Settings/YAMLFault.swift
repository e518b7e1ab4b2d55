import Yams

/// What the YAML library found wrong with a text.
struct YAMLFault {
  /// What is wrong, as the end of a sentence.
  let message: String
  /// Where.
  let mark: Mark?

  /// What to do about it.
  let advice: String?

  /// What the library says about mistakes that people make, in plain words.
  private static let words = [
    "found character that cannot start any token": "a value can't begin like this",
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": "it is nested too deep",
    "but found another document": "it holds a second document",
    "found undefined alias": "it refers to an anchor that isn't there",
  ]

  /// Takes an error of the library apart.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      message = "is not YAML: \(Self.words[problem] ?? problem)"
      self.mark = mark
      let isTab = problem == "found character that cannot start any token"
      advice = isTab ? "indent with blanks, not tabs, and quote what begins with a sign" : nil
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\($0)" }.joined(separator: ", ")
      message = "gives a key twice: \(keys)"
      mark = context.mark
      advice = nil
    default:
      message = "is not YAML: \(error)"
      mark = nil
      advice = nil
    }
  }
}
