import ArgumentParser

extension ExitCode {
  /// The input or the call is wrong.
  static let wrongInput = ExitCode(1)
  /// Done, but something is unmet or violated, and `--strict` was given.
  static let unmetOrViolated = ExitCode(2)
  /// An engine failed.
  static let engineFailed = ExitCode(3)
}
