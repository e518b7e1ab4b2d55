import Scheduling
import Workbooks

/// What the sheets of a scenario's workbook are called.
enum SheetNames {
  /// The sheet that says what is what.
  static let about = "about"
  /// The sheet that stands for `scenario.yaml`.
  static let settings = "settings"
  /// The sheet that stands for `README.md`.
  static let readme = "README"
  /// The sheet that stands for the folder of what-ifs.
  static let whatIfs = "what-ifs"

  /// The sheets of a scenario besides its tables.
  static let others = [about, settings, readme, whatIfs]

  /// The name a sheet is known by: capitals and blanks at the ends don't matter.
  static func key(_ name: String) -> String { name.trimmed.lowercased() }
}
