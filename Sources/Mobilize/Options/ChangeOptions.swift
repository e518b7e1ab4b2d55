import ArgumentParser
import Foundation
import ScenarioFiles
import Scheduling

/// What is changed, by options and by files.
struct ChangeOptions: ParsableArguments {
  @OptionGroup var missing: MissingExpertOptions

  @Option(
    help: ArgumentHelp("A YAML file with a list of experts who join.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var join: [String] = []

  @Option(
    help: ArgumentHelp(
      "A fund grows or shrinks by an amount, as in CCF-KOR:-20000.", valueName: "fund:amount"))
  var budget: [String] = []

  @Option(
    help: ArgumentHelp(
      "A venue is closed, as in MYS-RTC:2018-09-01..2018-09-30.", valueName: "venue:days"))
  var close: [String] = []

  @Option(help: ArgumentHelp("A request is cancelled.", valueName: "request"))
  var cancel: [String] = []

  @Option(
    help: ArgumentHelp(
      "A request has another priority, as in R09:1.", valueName: "request:priority"))
  var priority: [String] = []

  @Option(
    help: ArgumentHelp(
      "A request begins on a day, if at all, as in R05:2019-02-11.", valueName: "request:day"))
  var pin: [String] = []

  @Option(
    help: ArgumentHelp(
      "A YAML file with changes, or its name among the scenario's own what-ifs.",
      discussion: "Several files are several what-ifs, compared side by side.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var changes: [String] = []

  /// The what-ifs: one of all options together, one of each file; without any, the scenario's own.
  ///
  /// - Parameter input: The scenario.
  /// - Returns: The what-ifs with the names of their folders.
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with them.
  func whatIfs(for input: ScenarioInput) throws -> [(folder: String, whatIf: WhatIf)] {
    let reader = ChangeReader(input.scenario.contents)
    let own = reader.changes(given) { "--\($0.rawValue)" }
    let files = changes.isEmpty && given.isEmpty ? input.whatIfs.keys.sorted() : changes
    let read = files.map { name in
      let file = [name, "\(name).yaml"].first { input.whatIfs[$0] != nil } ?? name
      let folder = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let whatIf = input.whatIfs[file].map { reader.whatIf($0, file: file) }
      return (folder: folder, whatIf: whatIf ?? reader.whatIf(inFile: file))
    }
    guard reader.diagnostics.isEmpty else {
      throw ScenarioDiagnostics(input.warnings + reader.diagnostics.map(input.located))
    }
    let texts = own.map { $0.text(in: input.scenario.contents.applying(own)) }
    let called = WhatIf(name: texts.joined(separator: "; "), changes: own)
    let first = own.isEmpty ? [] : [(folder: "what-if", whatIf: called)]
    let all = first + read.compactMap { name, whatIf in whatIf.map { (folder: name, whatIf: $0) } }
    guard !all.isEmpty else {
      throw ValidationError("Nothing is changed. Maybe add --absent, --budget or --changes FILE.")
    }
    return all
  }

  /// The options in the order of their kinds.
  private var given: [(kind: ChangeKind, text: String)] {
    let others: [ChangeKind: [String]] = [
      .join: join, .budget: budget, .close: close, .cancel: cancel, .priority: priority, .pin: pin,
    ]
    return missing.texts.merging(others) { $1 }.inOrder
  }
}
