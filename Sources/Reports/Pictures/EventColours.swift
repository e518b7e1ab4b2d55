import Scheduling

/// Which colours events have, by fund and by kind.
struct EventColours {
  /// How many colours can be told apart.
  static let count = 8
  private let scenario: Scenario
  /// The funds that have a colour of their own: those with most events.
  private let funds: [Ref<Fund>]
  private let hasOthers: Bool

  /// Gives the colours to the funds of a draft.
  init(of draft: Draft) {
    scenario = draft.scenario
    let used = draft.totals.funds.filter { $0.events > 0 }
    let unknown = draft.events.contains { $0.placement.fund == nil }
    let ranked = used.sorted { ($1.events, $0.fund) < ($0.events, $1.fund) }
    funds = ranked.prefix(Self.count).map(\.fund).sorted()
    hasOthers = unknown || used.count > funds.count
  }

  /// The classes of an event, by which it is coloured in every way.
  func classes(of event: Event) -> String {
    let fund = event.placement.fund.flatMap(funds.firstIndex).map { $0 + 1 } ?? 0
    return "f\(fund) k\(Self.number(of: scenario[event.request].kind))"
  }

  /// The colours of the style and what they mean.
  func legend(by subject: PictureChoice.Colour) -> [(colour: String, words: String)] {
    switch subject {
    case .fund:
      funds.enumerated().map { ("s\($0.offset + 1)", scenario[$0.element].id) }
        + (hasOthers ? [("s0", "other or unknown")] : [])
    case .kind:
      Request.Kind.allCases.map { ("s\(Self.number(of: $0))", $0.rawValue) }
    }
  }

  private static func number(of kind: Request.Kind) -> Int {
    (Request.Kind.allCases.firstIndex(of: kind) ?? 0) + 1
  }
}
