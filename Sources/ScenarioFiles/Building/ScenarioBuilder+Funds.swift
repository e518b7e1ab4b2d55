import Scheduling

extension ScenarioBuilder {
  /// Reads funds.
  mutating func readFunds() {
    let reading = read(FundTable.self)
    funds.isComplete = reading.isReadable
    for row in reading.rows { contents.funds.append(fund(row)) }
  }

  private mutating func fund(_ row: Row<FundTable>) -> Fund {
    let id = enter(row, \.id, into: \.funds)
    if let from = row.from, let until = row.until, until < from {
      row.report(\.until, "\(until)", "is before \(from), the first day")
    }
    let accepted = row.topics.map { references($0, in: \.topics, row, \.topics) }
    return Fund(
      id: id, name: row.name, donor: row.donor ?? "", budget: row.budget, from: row.from,
      until: row.until, kinds: row.kinds.map(Set.init), topics: accepted.map(Set.init),
      beneficiaries: row.beneficiaries.map { Set(expand($0, row, \.beneficiaries)) },
      venueAdministrations: row.venueAdministrations.map {
        Set(expand($0, row, \.venueAdministrations))
      })
  }

  /// Reads the fares that override the formula.
  mutating func readFares() {
    var seen: Set<[Ref<Administration>]> = []
    for row in read(FareTable.self).rows {
      let fare = row.fare
      let from = reference(row.from, in: \.administrations, row, \.from)
      let to = reference(row.to, in: \.administrations, row, \.to)
      guard let from, let to else { continue }
      if from == to {
        row.report(
          \.to, row.to, "is where the traveller lives: such a fare is always 0", as: .warning)
      }
      if !seen.insert([from, to]).inserted {
        row.report(\.to, row.to, "has a fare from \(row.from) already")
      }
      contents.fares.append(FareOverride(from: from, to: to, fare: fare))
    }
  }
}
