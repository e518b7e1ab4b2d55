import ArgumentParser
import ScenarioFiles

/// Experts who are not there: away, withdrawn, or not willing to serve a request.
struct MissingExpertOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An expert is away, as in JPN-02:2018-11-01..2018-12-15.", valueName: "expert:days"))
  var absent: [String] = []

  @Option(
    help: ArgumentHelp(
      "An expert is not there any more from the planning date on.", valueName: "expert"))
  var withdrawn: [String] = []

  @Option(
    help: ArgumentHelp(
      "An expert says no to a request, as in JPN-02:R17.", valueName: "expert:request"))
  var decline: [String] = []

  /// The options by their kinds.
  var texts: [ChangeKind: [String]] {
    [.absent: absent, .withdrawn: withdrawn, .decline: decline]
  }
}

extension [ChangeKind: [String]] {
  /// All of them, in the order of the kinds.
  var inOrder: [(kind: ChangeKind, text: String)] {
    ChangeKind.allCases.flatMap { kind in (self[kind] ?? []).map { (kind: kind, text: $0) } }
  }
}
