import Scheduling

extension ScenarioBuilder {
  /// Reads the rows of teams.
  mutating func readTeams() {
    let reading = read(TeamTable.self)
    hasAllTeams = reading.isReadable
    for row in reading.rows {
      let team = row.team
      if teams[team]?.contains(where: { $0.seat.role == row.role }) == true {
        row.report(
          \.role, row.role, "is there twice in the team \(team)", advice: "use `count`")
      }
      teams[team, default: []].append(template(row))
    }
  }

  private mutating func template(_ row: Row<TeamTable>) -> SeatTemplate {
    let topic = reference(row.topic, in: \.topics, row, \.topic)
    let seat = Seat(
      role: row.role, categories: references(row.categories, in: \.categories, row, \.categories),
      topic: topic ?? Ref(0), status: row.status, organisations: row.organisations,
      languages: row.languages, isOptional: row.optional)
    return SeatTemplate(count: row.count, topic: topic, seat: seat)
  }

  /// Reads requests, and gives them the seats of their teams.
  mutating func readRequests() {
    let reading = read(RequestTable.self)
    requests.isComplete = reading.isReadable
    for row in reading.rows {
      let request = request(row)
      if let period { WindowCheck(request: request, row: row, period: period).run() }
      contents.requests.append(request)
    }
  }

  private mutating func request(_ row: Row<RequestTable>) -> Request {
    let id = enter(row, \.id, into: \.requests)
    let beneficiaries = expand(row.beneficiaries, row, \.beneficiaries)
    if beneficiaries.isEmpty, !row.beneficiaries.isEmpty,
      row.beneficiaries.allSatisfy({ groups[$0] != nil }), administrations.isComplete
    {
      let value = row.beneficiaries.joined(separator: " ")
      row.report(\.beneficiaries, value, "stands for no administration")
    }
    let topic = reference(row.topic, in: \.topics, row, \.topic) ?? Ref(0)
    let team = row.team ?? row.kind.rawValue
    return Request(
      id: id, title: row.title, kind: row.kind, beneficiaries: beneficiaries, topic: topic,
      days: row.days, participants: row.participants, delegates: delegates(row, beneficiaries),
      priority: row.priority, weight: row.weight ?? weight(of: row.priority),
      isMandatory: row.mandatory, earliest: row.earliest, latest: row.latest,
      preferred: row.preferred, languages: row.languages,
      venues: row.venues.map { references($0, in: \.venues, row, \.venues) },
      funds: row.funds.map { references($0, in: \.funds, row, \.funds) },
      facilities: row.facilities, objectives: row.objectives, team: team,
      seats: seats(of: team, row, topic), partner: row.partner ?? "",
      partnerContribution: row.partnerContribution, carried: row.carried, status: row.status)
  }

  private func weight(of priority: Int) -> Int {
    contents.settings.priorityWeights.element(at: priority - 1) ?? 1
  }

  private func delegates(
    _ row: Row<RequestTable>, _ beneficiaries: [Ref<Administration>]
  ) -> Int {
    let count = beneficiaries.count
    guard let given = row.delegates else {
      return row.kind == .national ? count : contents.settings.attendance.timesRoundedUp(count)
    }
    if given > count, administrations.isComplete {
      row.report(
        \.delegates, "\(given)", "is more than the \(count) beneficiary administrations",
        as: .warning)
    }
    return given
  }

  private func seats(of team: String, _ row: Row<RequestTable>, _ topic: Ref<Topic>) -> [Seat] {
    guard team != "none" else { return [] }
    if let templates = teams[team] {
      return templates.flatMap { $0.seats(topic: topic, languages: row.languages) }
    }
    if hasAllTeams {
      let nearest = NearestName.of(team, among: teams.keys.sorted()).map { "write \($0)" }
      row.report(
        \.team, row.team, row.team == nil ? "is blank and there is no team \(team)" : "is no team",
        advice: nearest ?? "add the team to teams.csv, or write none for no seats")
    }
    return []
  }
}
