import Yams

/// What the YAML library found wrong with a text.
struct YAMLFault {
  /// What is wrong, as the end of a sentence.
  let message: String
  /// Where.
  let mark: Mark?

  /// Takes an error of the library apart.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      message = "is not YAML: \(problem)"
      self.mark = mark
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\($0)" }.joined(separator: ", ")
      message = "gives a key twice: \(keys)"
      mark = context.mark
    default:
      message = "is not YAML: \(error)"
      mark = nil
    }
  }
}
