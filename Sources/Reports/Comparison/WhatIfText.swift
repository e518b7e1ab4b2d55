import Scheduling

/// Answers to what-ifs, as a planner reads them at a terminal.
public enum WhatIfText {
  /// One answer, led by who is affected.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - width: The terminal's columns, to which tables are fitted.
  /// - Returns: The text.
  public static func text(of answer: WhatIfAnswer, width: Int = 100) -> String {
    let isNamed = answer.whatIf.name != answer.changes.joined(separator: "; ")
    let name = isNamed ? answer.whatIf.name : "what if"
    let heading =
      ["\(answer.draft.scenario.settings.name): \(name)"]
      + answer.changes.map { "  \($0)" } + [proof(of: answer)]
    return ComparisonText.text(of: answer.comparison, heading: heading, width: width)
      + PlainText.text(reasons(in: answer))
  }

  /// Several answers side by side, and then what each leaves unmet.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - width: The terminal's columns, to which the table is fitted.
  /// - Returns: The text.
  public static func text(of answers: [WhatIfAnswer], width: Int = 100) -> String {
    guard let first = answers.first else { return "" }
    let scenario = first.draft.scenario
    let count = Amount.text(answers.count, "what-if")
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let sections = [
      ["\(scenario.settings.name): \(count)"] + label, table(of: answers, width),
      answers.flatMap(details),
    ]
    return PlainText.text(Array(sections.joined(separator: [""])))
  }

  private static func proof(of answer: WhatIfAnswer) -> String {
    let run = answer.draft.run
    return "Engine \(run.engine), seed \(run.seed), \(run.stopText); "
      + LevelText.proof(of: answer.draft)
  }

  private static func table(of answers: [WhatIfAnswer], _ width: Int) -> [String] {
    let counts = answers.map { ComparisonCounts($0.comparison).all }
    let ways = ComparisonCounts.names.indices.filter { way in
      counts.contains { $0[way].count > 0 }
    }
    let levels = Level.allCases.filter { level in
      answers.contains { $0.comparison.levels[level.rawValue].isChanged }
    }
    let heading =
      ["What if"] + ways.map { ComparisonCounts.names[$0] } + levels.map(\.id) + ["cost"]
    let rows = zip(answers, counts).map { answer, counts in
      let comparison = answer.comparison
      return [answer.whatIf.name]
        + ways.map { counts[$0].count == 0 ? "–" : Amount.text(counts[$0].count) }
        + levels.map { level in
          let change = comparison.levels[level.rawValue]
          return ComparisonText.signed(change.after - change.before)
        } + [ComparisonText.signed(comparison.after.cost - comparison.before.cost)]
    }
    let columns = [TextTable.Column.cut(to: 12)] + heading.dropFirst().map { _ in .number }
    return TextTable(columns: columns, rows: [heading] + rows).lines(width: width)
  }

  private static func details(of answer: WhatIfAnswer) -> [String] {
    let scenario = answer.draft.scenario
    func line(_ words: String, _ requests: [Ref<Request>]) -> [String] {
      requests.isEmpty
        ? [] : ["    \(words): \(requests.map { scenario[$0].id }.joined(separator: ", "))"]
    }
    let changes = answer.changes.joined(separator: "; ")
    return [answer.whatIf.name == changes ? changes : "\(answer.whatIf.name) (\(changes))"]
      + ["    \(ComparisonText.affected(by: answer.comparison))"]
      + line("newly unmet", answer.comparison.newlyUnmet)
      + line("newly met", answer.comparison.newlyMet)
      + ["    \(LevelText.proof(of: answer.draft))"]
  }

  /// Why the newly unmet requests have no event.
  private static func reasons(in answer: WhatIfAnswer) -> [String] {
    let new = answer.comparison.newlyUnmet
    let lines = answer.draft.unmet.filter { new.contains($0.request) }.flatMap { unmet in
      ["  \(answer.draft.scenario[unmet.request].id)  \(unmet.cause.meaning)"]
        + unmet.strongestReasons(3).map { "    \($0.sentence)" }
    }
    return lines.isEmpty ? [] : ["", "Why"] + lines
  }
}
