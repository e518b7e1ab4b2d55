import Foundation
public import Scheduling
import Yams

/// Reads changes of a scenario, from calls and from files, so that all mistakes are told at once.
///
/// Experts who join are read first, so that other changes may be about them.
public struct ChangeReader {
  /// What the scenario says before any change.
  private let contents: ScenarioContents
  private let log = DiagnosticLog()

  /// Prepares to read changes of a scenario.
  public init(_ contents: ScenarioContents) { self.contents = contents }

  /// What was found wrong, in the order of reading.
  public var diagnostics: [Diagnostic] { log.diagnostics }

  /// Changes as options of a call give them.
  ///
  /// - Parameters:
  ///   - options: The kinds and the texts, in the order of the call; of `join` the paths of files.
  ///   - label: What an option of a kind is called.
  /// - Returns: The changes that could be read.
  public func changes(
    _ options: [(kind: ChangeKind, text: String)], named label: (ChangeKind) -> String
  ) -> [ScenarioChange] {
    let joining = options.filter { $0.kind == .join }.flatMap { experts(inFile: $0.text) }
    let joined = contents.applying(joining)
    return joining
      + options.filter { $0.kind != .join }.compactMap { kind, text in
        let place = Diagnostic(file: label(kind), "")
        return change(text, kind, to: joined, at: place)
      }
  }

  /// A what-if in a file; its name is the file's unless it gives one.
  public func whatIf(inFile path: String) -> WhatIf? {
    root(ofFile: path).flatMap { whatIf($0) }
  }

  /// A what-if in a text, which is called like a file.
  public func whatIf(_ text: String, file: String) -> WhatIf? {
    let own = DiagnosticLog()
    defer { for diagnostic in own.diagnostics { log.add(diagnostic) } }
    guard let node = YAMLText.compose(text, file: file, log: own) else { return nil }
    return whatIf(SettingNode(path: "", node: node, keyMark: nil, log: log, file: file))
  }

  private func whatIf(_ root: SettingNode) -> WhatIf? {
    guard let members = root.members else { return nil }
    let own = URL(fileURLWithPath: root.file).deletingPathExtension().lastPathComponent
    let known = ["name"] + ChangeKind.allCases.map(\.rawValue)
    var name = own
    var given: [(kind: ChangeKind, node: SettingNode)] = []
    for member in members where !member.isBlank {
      if member.path == "name" {
        name = member.value(.text) ?? own
      } else if let kind = ChangeKind(rawValue: member.path) {
        given.append((kind, member))
      } else {
        member.reportUnknown(among: known, as: "a kind of change")
      }
    }
    if given.isEmpty, !log.hasErrors { root.report("changes nothing", advice: advice) }
    let joining = given.filter { $0.kind == .join }.flatMap { experts(in: $0.node) }
    let joined = contents.applying(joining)
    let others = given.filter { $0.kind != .join }.flatMap { kind, node in
      changes(kind, in: node, to: joined)
    }
    return WhatIf(name: name, changes: joining + others)
  }

  private var advice: String {
    "write one of \(ChangeKind.allCases.map(\.rawValue).joined(separator: ", "))"
  }

  /// The changes of one kind: one text or a list.
  private func changes(_ kind: ChangeKind, in node: SettingNode, to contents: ScenarioContents)
    -> [ScenarioChange]
  {
    let items = node.node.sequence == nil ? [node] : node.items ?? []
    return items.compactMap { item in
      guard let text = item.value(.text) else { return nil }
      let mark = item.node.mark ?? item.keyMark
      let place = Diagnostic(
        file: item.file, row: mark?.line, character: mark?.column, column: item.path, "")
      return change(text, kind, to: contents, at: place)
    }
  }

  private func change(
    _ text: String, _ kind: ChangeKind, to contents: ScenarioContents, at place: Diagnostic
  ) -> ScenarioChange? {
    ChangeText(text, kind: kind, to: contents) { value, message, advice in
      var found = place
      (found.value, found.message, found.advice) = (value, message, advice)
      log.add(found)
    }.change
  }

  private func experts(inFile path: String) -> [ScenarioChange] {
    guard let root = root(ofFile: path) else { return [] }
    return experts(in: root)
  }

  private func experts(in node: SettingNode) -> [ScenarioChange] {
    JoiningExperts(node, joining: contents, log: log).experts.map(ScenarioChange.joins)
  }

  private func root(ofFile path: String) -> SettingNode? {
    let file = URL(fileURLWithPath: path).lastPathComponent
    let limit = ReadingLimits.default.settings
    let own = DiagnosticLog()
    defer { for diagnostic in own.diagnostics { log.add(diagnostic) } }
    guard let bytes = TextFile.bytes(at: path, limit: limit, log: own),
      let node = YAMLText.compose(String(decoding: bytes, as: UTF8.self), file: file, log: own)
    else { return nil }
    return SettingNode(path: "", node: node, keyMark: nil, log: log, file: file)
  }
}
