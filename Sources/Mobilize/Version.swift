/// The version of the program.
enum Version {
  /// The version that `--version` prints and schedules name.
  static let current = "0.1.0"
}
