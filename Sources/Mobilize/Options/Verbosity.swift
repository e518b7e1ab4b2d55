import ArgumentParser

/// How much a command tells beside its results.
enum Verbosity: String, EnumerableFlag {
  case quiet, verbose

  static func name(for value: Verbosity) -> NameSpecification { .shortAndLong }

  static func help(for value: Verbosity) -> ArgumentHelp? {
    switch value {
    case .quiet: "Print nothing but errors and what was asked for: no warnings, progress, summary."
    case .verbose: "Print a log of the run to standard error."
    }
  }
}
