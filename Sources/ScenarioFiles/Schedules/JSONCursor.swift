/// A place in a JSON file, whose value is asked for in a type.
///
/// What is missing and what is null are both not known; a wrong type goes into the log.
struct JSONCursor {
  /// The path to the place: `events[3].team[0].expert`.
  let path: String
  /// The value; null where nothing is there.
  let value: JSONValue
  /// The file's name.
  let file: String
  /// Where mistakes go.
  let log: DiagnosticLog

  /// The value of a key; a place that is no object is reported.
  subscript(key: String) -> JSONCursor {
    var found = JSONValue.null
    switch value {
    case .object(let members): found = members[key] ?? .null
    case .null: break
    default: report("is not an object")
    }
    return JSONCursor(
      path: path.isEmpty ? key : "\(path).\(key)", value: found, file: file, log: log)
  }

  /// Whether nothing is known here.
  var isUnknown: Bool {
    switch value {
    case .null: true
    case .text(let text): text.isBlank || text == "?"
    default: false
    }
  }

  /// The elements of a list, none where nothing is known.
  var elements: [JSONCursor] {
    switch value {
    case .null: return []
    case .list(let values):
      return values.enumerated().map { place, value in
        JSONCursor(path: "\(path)[\(place)]", value: value, file: file, log: log)
      }
    default:
      report("is not a list")
      return []
    }
  }

  /// A text in a format.
  func text<Value>(_ format: CellFormat<Value>) -> Value? {
    guard !isUnknown else { return nil }
    guard case .text(let text) = value else {
      report("is not a text")
      return nil
    }
    do throws(CellFault) {
      return try format.parse(text)
    } catch {
      report(error.message, advice: error.advice)
      return nil
    }
  }

  /// A text that must be there.
  func requiredText() -> String? {
    if isUnknown { report("is missing", showsValue: false) }
    return text(.text)
  }

  /// A whole number.
  var whole: Int? {
    switch value {
    case .whole(let number): return number
    case _ where isUnknown: return nil
    default:
      report("is not a whole number")
      return nil
    }
  }

  /// Writes into the log that the value is wrong.
  func report(_ message: String, advice: String? = nil, showsValue: Bool = true) {
    log.add(
      Diagnostic(
        file: file, column: path.isEmpty ? nil : path, value: showsValue ? value.shown : nil,
        message, advice: advice))
  }
}
