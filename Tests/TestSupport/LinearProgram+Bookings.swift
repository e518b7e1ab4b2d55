public import IntegerProgramming

extension LinearProgram {
  /// A random packing program: bookings of a few experts over a few periods, paid from budgets.
  ///
  /// Money in cents stands beside ones, as in the programs of the product. Booking nothing is a
  /// solution whatever the bounds of the columns, as long as they include 0.
  public static func bookings(seed: UInt64, columns: Int) -> LinearProgram {
    var random = SeededRandom(seed: seed)
    var program = LinearProgram()
    let (requests, experts, periods, funds) = (200, 40, 12, 20)
    for _ in 0..<requests + experts * periods { _ = program.addRow(.init(upper: 1)) }
    for _ in 0..<funds { _ = program.addRow(.init(upper: 61_234_567)) }
    for _ in 0..<columns {
      let request = Int.random(in: 0..<requests, using: &random)
      let start = Int.random(in: 0..<periods - 2, using: &random)
      let team = Set((0..<4).map { _ in Int.random(in: 0..<experts, using: &random) }).sorted()
      let days = team.flatMap { expert in
        (start...start + 2).map { requests + expert * periods + $0 }
      }
      let cost = Double(Int.random(in: 1_000_000...20_000_000, using: &random))
      let fund = program.rows.count - funds + request % funds
      let ones = ([request] + days).map { Entry(row: Int32($0), value: 1) }
      _ = program.addColumn(
        Column(
          objective: -1000 * Double(request % 9 + 1), upper: 1,
          entries: ones + [Entry(row: Int32(fund), value: cost)], isInteger: true))
    }
    return program
  }
}
