import Scheduling

extension TableRows {
  /// The rows of `requests.csv`.
  var requests: [[String]] {
    let header = [
      "id", "title", "kind", "beneficiaries", "topic", "days", "participants", "delegates",
      "priority", "mandatory", "earliest", "latest", "preferred", "languages", "venues", "funds",
      "facilities", "objectives", "team", "partner", "partner_contribution", "carried", "status",
      "source",
    ]
    return [header] + contents.requests.map { what($0) + how($0) + [Self.source] }
  }

  /// What is asked for: the columns up to `preferred`.
  private func what(_ request: Request) -> [String] {
    [
      request.id, request.title, request.kind.rawValue, group(request.beneficiaries),
      contents.topics[request.topic.index].id, request.days.description,
      request.participants.description,
      request.kind == .accreditation ? request.delegates.description : "",
      request.priority.description, request.isMandatory ? "yes" : "", text(request.earliest),
      text(request.latest), text(request.preferred),
    ]
  }

  /// How it may be met: the columns from `languages`.
  private func how(_ request: Request) -> [String] {
    [
      list(request.languages), list((request.venues ?? []).map { contents.venues[$0.index].id }),
      list((request.funds ?? []).map { contents.funds[$0.index].id }), list(request.facilities),
      list(request.objectives), request.team, request.partner,
      request.partnerContribution == 0 ? "" : request.partnerContribution.description,
      request.carried == 0 ? "" : request.carried.description, request.status.rawValue,
    ]
  }

  /// The rows of `sequences.csv`.
  var sequences: [[String]] {
    [["before", "after", "min_gap_days", "source"]]
      + contents.sequences.map { sequence in
        let ids = [sequence.before, sequence.after].map { contents.requests[$0.index].id }
        return ids + [sequence.minGapDays.description, Self.source]
      }
  }
}
