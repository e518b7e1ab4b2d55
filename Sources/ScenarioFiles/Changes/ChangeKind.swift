/// A kind of change, by the word that people write for it in calls and in files.
public enum ChangeKind: String, CaseIterable, Sendable {
  case join, absent, withdrawn, decline, budget, close, cancel, priority, pin

  /// How a change of the kind is written, with an example.
  var form: String {
    switch self {
    case .join: "a list of experts"
    case .absent: "EXPERT:FIRST..LAST, as in JPN-02:2018-11-01..2018-12-15"
    case .withdrawn: "EXPERT, as in JPN-02"
    case .decline: "EXPERT:REQUEST, as in JPN-02:R17"
    case .budget: "FUND:AMOUNT, as in CCF-KOR:-20000"
    case .close: "VENUE:FIRST..LAST, as in MYS-RTC:2018-09-01..2018-09-30"
    case .cancel: "REQUEST, as in R12"
    case .priority: "REQUEST:PRIORITY, as in R09:1"
    case .pin: "REQUEST:DAY, as in R05:2019-02-11"
    }
  }
}
