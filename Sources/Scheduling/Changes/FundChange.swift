/// A change that concerns one fund.
public enum FundChange: Hashable, Sendable {
  /// Its budget grows or, below 0, shrinks by so many currency units, to nothing at least.
  case budget(by: Int)
  /// It sponsors nothing.
  case withdrawn
  /// It sponsors events so many days earlier.
  case earlier(days: Int)
  /// It sponsors events so many days later.
  case later(days: Int)

  func apply(to fund: inout Fund) {
    switch self {
    case .budget(let amount): fund.budget = fund.budget.map { max(0, $0 + amount) }
    case .withdrawn: fund.kinds = []
    case .earlier(let days): fund.from = fund.from.map { $0 - days }
    case .later(let days): fund.until = fund.until.map { $0 + days }
    }
  }
}
