import ArgumentParser

/// How a report is printed.
struct PrintOptions: ParsableArguments {
  /// How long a browser may print if nothing else is said.
  static let seconds = 60.0

  @Option(
    help: ArgumentHelp(
      "Seconds the browser may take (default: \(Int(seconds))).", valueName: "seconds"))
  var printLimit: Double?

  /// How long it may take.
  var seconds: Double { printLimit ?? Self.seconds }

  /// The first of these options that is given.
  var given: String? { printLimit.map { _ in "--print-limit" } }

  func validate() throws {
    guard let printLimit, !(printLimit > 0 && printLimit <= 1e6) else { return }
    throw ValidationError(
      "The print limit is not a number of seconds above 0. Maybe leave it out.")
  }
}
