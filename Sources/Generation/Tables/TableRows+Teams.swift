import Scheduling

extension TableRows {
  /// The rows of `teams.csv`: the teams of the requests, in the order of their ids.
  var teamRows: [[String]] {
    let header = [
      "team", "role", "count", "categories", "topic", "status", "organisations", "languages",
      "optional", "source",
    ]
    let asked = Set(contents.requests.map(\.team)).sorted().compactMap { teams[$0] }
    return [header]
      + asked.flatMap { team in
        team.rows.map { row in
          [
            team.id, row.role, row.count.description, list(row.categories), "",
            row.status.rawValue, list(row.organisations.map(\.rawValue)), "",
            row.isOptional ? "yes" : "", Self.source,
          ]
        }
      }
  }
}
