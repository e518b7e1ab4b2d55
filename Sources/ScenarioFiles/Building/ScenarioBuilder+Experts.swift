import Scheduling

extension ScenarioBuilder {
  /// Reads experts, and what belongs to them.
  mutating func readExperts() {
    let reading = read(ExpertTable.self)
    experts.isComplete = reading.isReadable
    for row in reading.rows { contents.experts.append(expert(row)) }
    readAccreditations()
    for row in read(AbsenceTable.self).rows {
      let absence = NamedSpan(span(row, \.from, \.until), row.reason ?? "")
      guard let owner = reference(row.expert, in: \.experts, row, \.expert) else { continue }
      contents.experts[owner.index].absences.append(absence)
    }
    readRatings()
  }

  private mutating func expert(_ row: Row<ExpertTable>) -> Expert {
    let id = enter(row, \.id, into: \.experts)
    let home = reference(row.administration, in: \.administrations, row, \.administration)
    return Expert(
      id: id, name: row.name, organisation: row.organisation, administration: home ?? Ref(0),
      languages: row.languages, maxMissions: row.maxMissions, maxDays: row.maxDays,
      restDays: row.restDays ?? contents.settings.restDays,
      notTo: references(row.notTo, in: \.administrations, row, \.notTo),
      subregions: subregions(row.subregions, row, \.subregions))
  }

  private mutating func readAccreditations() {
    for row in read(AccreditationTable.self).rows {
      let category = reference(row.category, in: \.categories, row, \.category)
      let topic = reference(row.topic, in: \.topics, row, \.topic)
      if let from = row.from, let until = row.until, until < from {
        row.report(\.until, "\(until)", "is before \(from), the first day")
      }
      let accreditation = Accreditation(
        category: category ?? Ref(0), topic: topic, status: row.status, from: row.from,
        until: row.until)
      guard let owner = reference(row.expert, in: \.experts, row, \.expert) else { continue }
      contents.experts[owner.index].accreditations.append(accreditation)
    }
  }

  private mutating func readRatings() {
    for row in read(RatingTable.self).rows {
      let rating = row.rating
      let topic = reference(row.topic, in: \.topics, row, \.topic)
      guard let owner = reference(row.expert, in: \.experts, row, \.expert), let topic else {
        continue
      }
      if contents.experts[owner.index].ratings.updateValue(rating, forKey: topic) != nil {
        row.report(\.topic, row.topic, "is rated twice for \(row.expert)")
      }
    }
  }
}
