import Scheduling
import Yams

/// Reads `scenario.yaml`: its keys are merged one by one with the defaults.
struct SettingsReader {
  private let log: DiagnosticLog
  private var draft = SettingsDraft()
  private var given: [String: SettingNode] = [:]

  /// The settings in a text, or nothing after writing into the log what is wrong.
  static func read(_ text: String, log: DiagnosticLog) -> Settings? {
    let own = DiagnosticLog()
    var reader = SettingsReader(log: own)
    if let root = YAMLText.compose(text, file: SettingNode.file, log: own) {
      let node = SettingNode(path: "", node: root, keyMark: nil, log: own)
      if let members = node.members {
        reader.read(members)
        reader.checkPeriod()
      }
    }
    for diagnostic in own.diagnostics { log.add(diagnostic) }
    return own.hasErrors ? nil : reader.draft.result
  }

  private init(log: DiagnosticLog) { self.log = log }

  private mutating func read(_ members: [SettingNode]) {
    let settings = Dictionary(Setting.all.map { ($0.schema.key, $0) }) { first, _ in first }
    let groups = Set(Setting.all.compactMap(\.group))
    for member in members where !member.isBlank {
      if let setting = settings[member.path] {
        given[member.path] = member
        setting.read(member, &draft)
      } else if groups.contains(member.path) {
        read(member.members ?? [])
      } else {
        member.reportUnknown(among: settings.keys.sorted() + groups.sorted())
      }
    }
  }

  private func checkPeriod() {
    for setting in Setting.all where setting.schema.standard == nil {
      guard given[setting.schema.key] == nil else { continue }
      log.add(
        Diagnostic(
          file: SettingNode.file, column: setting.schema.key, "is missing",
          advice: "write \(setting.schema.key): and \(setting.schema.type.withArticle)"))
    }
    guard let last = given["last_day"], !log.hasErrors else { return }
    if draft.lastDay < draft.firstDay {
      last.report("is before \(draft.firstDay), the first day", value: "\(draft.lastDay)")
    } else if draft.lastDay - draft.firstDay > 36_600 {
      last.report("is more than a hundred years after the first day", value: "\(draft.lastDay)")
    } else if draft.lastDay - draft.firstDay > 3_660 {
      log.add(
        Diagnostic(
          .warning, file: SettingNode.file, row: last.node.mark?.line, column: "last_day",
          value: "\(draft.lastDay)", "is more than ten years after the first day"))
    }
  }
}
