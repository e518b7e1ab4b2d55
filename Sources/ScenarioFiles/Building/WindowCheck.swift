import Scheduling

/// Whether a request's window leaves room for its workshop.
struct WindowCheck {
  /// The request.
  let request: Request
  /// Where it stands.
  let row: Row<RequestTable>
  /// The planning period.
  let period: Span

  /// Writes into the log what is wrong.
  func run() {
    guard !request.isCancelled else { return }
    if let earliest = request.earliest, let latest = request.latest, latest < earliest {
      row.report(\.latest, "\(latest)", "is before \(earliest), the earliest day")
    } else if let earliest = request.earliest, earliest > period.last {
      row.report(\.earliest, "\(earliest)", "is after the period, which ends on \(period.last)")
    } else if let latest = request.latest, latest < period.first {
      row.report(\.latest, "\(latest)", "is before the period, which begins on \(period.first)")
    } else {
      compareLength()
    }
  }

  private func compareLength() {
    let first = max(period.first, request.earliest ?? period.first)
    let last = min(period.last, request.latest ?? period.last)
    let length = last - first + 1
    guard length < request.days else { return }
    row.report(
      \.days, "\(request.days)",
      "does not fit into the window \(first)..\(last) of \(length) day\(length == 1 ? "" : "s")")
  }
}
