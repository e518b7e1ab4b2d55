/// Why a request was made impossible.
enum Difficulty: String, CaseIterable {
  case money, window, language

  /// What the README says of it.
  var text: String {
    switch self {
    case .money: "the money of the only fund that may pay lapses before the window opens"
    case .window: "the window holds no five working days in a row"
    case .language: "only the beneficiary's own experts speak the language asked for"
    }
  }
}
