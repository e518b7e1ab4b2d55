import ArgumentParser
import IntegerProgramming
import Scheduling

/// How a schedule is drafted.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What drafts (default: the scenario's engine.name).",
      discussion: """
        auto and glpk search for the best schedule and prove how good it is; heuristic builds good \
        schedules without a solver and proves nothing.
        """, valueName: "name"))
  var engine: EngineName?

  @Option(
    help: ArgumentHelp(
      "Seconds after which the best schedule known is taken (default: 60, and none with --iterations).",
      discussion:
        "What a time limit ends depends on the machine; --iterations ends the same everywhere.",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      "Rounds of work after which the best schedule known is taken.",
      discussion:
        "The same scenario, seed, engine and rounds draft the same schedule, to the byte.",
      valueName: "n"))
  var iterations: Int?

  @Option(
    help: ArgumentHelp(
      "The seed of every random choice (default: the scenario's engine.seed).", valueName: "n"))
  var seed: Int?

  @Option(
    help: ArgumentHelp(
      "MiB of memory at which the best schedule known is taken (default: what the system allows).",
      discussion: "A run that it ends counts as failed (exit code 3), and its schedule is written.",
      valueName: "mib"))
  var memoryLimit: Int?

  @Option(help: .hidden)
  var trace: String?

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 1e6) {
      throw ValidationError(
        "The time limit is not a number of seconds above 0. Maybe leave it out: 60 seconds.")
    }
    if let iterations, iterations < 1 {
      throw ValidationError("The iterations \(iterations) are not a whole number above 0.")
    }
    if let memoryLimit, !(1...1 << 20).contains(memoryLimit) {
      throw ValidationError(
        "The memory limit \(memoryLimit) is not a whole number of MiB from 1 to \(1 << 20).")
    }
    if let seed, seed < 0 {
      throw ValidationError("The seed \(seed) is not a whole number from 0.")
    }
  }

  /// The seconds a run may take.
  var seconds: Double? { timeLimit ?? (iterations == nil ? 60 : nil) }

  /// The limits of a run that begins now.
  func limits(_ interrupt: Interrupt) -> RunLimits {
    let start = Console.seconds
    return RunLimits(seconds: seconds, iterations: iterations, interrupt: interrupt) {
      Console.seconds - start
    }
  }

  /// Puts the options over what the scenario says.
  func override(_ contents: inout ScenarioContents) {
    contents.settings.engine = engine ?? contents.settings.engine
    contents.settings.seed = seed ?? contents.settings.seed
  }
}
