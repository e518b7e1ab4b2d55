import ArgumentParser

/// How much a command tells beside its results.
struct OutputOptions: ParsableArguments {
  @Flag(exclusivity: .exclusive) var verbosity: Verbosity?
}

/// A command that tells what it does while it does it.
protocol TellingCommand: ParsableCommand {
  /// How much it tells.
  var output: OutputOptions { get }
}
