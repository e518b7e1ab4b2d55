import ArgumentParser

/// A format that other solvers read.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case mps
}
