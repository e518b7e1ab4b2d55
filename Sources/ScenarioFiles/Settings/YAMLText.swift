import Yams

/// Takes a YAML text apart.
enum YAMLText {
  /// The value a text holds, or nothing after writing into the log what is wrong.
  static func compose(_ text: String, file: String, log: DiagnosticLog) -> Node? {
    if let alias = YAMLAliases.firstBeyondLimit(in: text) {
      log.add(
        Diagnostic(
          file: file, row: alias, "refers to too many anchors",
          advice: "write each value where it belongs"))
      return nil
    }
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      log.add(Diagnostic(file: file, "is empty"))
    } catch {
      let fault = YAMLFault(error)
      log.add(
        Diagnostic(
          file: file, row: fault.mark?.line, character: fault.mark?.column, fault.message,
          advice: fault.advice))
    }
    return nil
  }
}
