import Scheduling

extension TableRows {
  /// The rows of `funds.csv`.
  var funds: [[String]] {
    let header = [
      "id", "name", "donor", "budget", "from", "until", "kinds", "topics", "beneficiaries",
      "venue_administrations", "source",
    ]
    return [header]
      + contents.funds.map { fund in
        let kinds = Request.Kind.allCases.filter { fund.kinds?.contains($0) ?? false }
        let topics = (fund.topics ?? []).sorted().map { contents.topics[$0.index].id }
        return [
          fund.id, fund.name, fund.donor, text(fund.budget), text(fund.from), text(fund.until),
          list(kinds.map(\.rawValue)), list(topics), group(fund.beneficiaries ?? []),
          group(fund.venueAdministrations ?? []), Self.source,
        ]
      }
  }

  /// The rows of `fares.csv`.
  var fares: [[String]] {
    [["from", "to", "fare", "source"]]
      + contents.fares.map { [code($0.from), code($0.to), $0.fare.description, Self.source] }
  }
}
