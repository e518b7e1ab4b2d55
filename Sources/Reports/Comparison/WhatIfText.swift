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
    let tables = stride(from: 0, to: answers.count, by: columnsPerTable).map { first in
      table(of: Array(answers[first...].prefix(columnsPerTable)), from: first, width)
    }
    let sections =
      [["\(scenario.settings.name): \(count)"] + label] + tables
      + [answers.enumerated().flatMap { details($0 + 1, $1) }]
    return PlainText.text(Array(sections.joined(separator: [""])))
  }

  /// How many answers stand side by side.
  private static let columnsPerTable = 8

  private static func proof(of answer: WhatIfAnswer) -> String {
    let run = answer.draft.run
    return "Engine \(run.engine), seed \(run.seed), \(run.stopText); "
      + LevelText.proof(of: answer.draft)
  }

  /// A column for each answer, so many side by side.
  private static func table(of answers: [WhatIfAnswer], from first: Int, _ width: Int) -> [String] {
    let comparisons = answers.map(\.comparison)
    let counts = comparisons.map { ComparisonCounts($0).all }
    let ways = ComparisonCounts.names.indices.map { way in
      [ComparisonCounts.names[way]]
        + counts.map { $0[way].count == 0 ? "–" : Amount.text($0[way].count) }
    }
    let levels = Level.allCases.map { level in
      [level.id]
        + comparisons.map { comparison in
          let change = comparison.levels[level.rawValue]
          return ComparisonText.signed(change.after - change.before)
        }
    }
    let scenario = answers[0].draft.scenario
    let cost =
      ["cost (\(scenario.settings.currency))"]
      + comparisons.map { ComparisonText.signed($0.after.cost - $0.before.cost) }
    let rows = [[""] + answers.indices.map { "\(first + $0 + 1)" }] + ways + levels + [cost]
    let columns = [TextTable.Column.text] + answers.map { _ in .number }
    return TextTable(columns: columns, rows: rows).lines(width: width)
  }

  private static func details(_ number: Int, _ answer: WhatIfAnswer) -> [String] {
    let scenario = answer.draft.scenario
    func line(_ words: String, _ requests: [Ref<Request>]) -> [String] {
      requests.isEmpty
        ? [] : ["    \(words): \(requests.map { scenario[$0].id }.joined(separator: ", "))"]
    }
    let changes = answer.changes.joined(separator: "; ")
    let name = answer.whatIf.name
    return ["\(number)  \(name == changes ? changes : "\(name) (\(changes))")"]
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
