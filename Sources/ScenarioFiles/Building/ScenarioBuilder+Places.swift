import Scheduling

extension ScenarioBuilder {
  /// Reads topics, categories, administrations, holidays and the calendar.
  mutating func readPlaces() {
    readTopics()
    readCategories()
    readAdministrations()
    for row in read(HolidayTable.self).rows {
      let holiday = NamedSpan(span(row, \.from, \.until), row.name ?? "")
      guard let owner = reference(row.administration, in: \.administrations, row, \.administration)
      else { continue }
      contents.administrations[owner.index].holidays.append(holiday)
    }
    for row in read(CalendarTable.self).rows {
      let days = span(row, \.from, \.until)
      contents.calendar.append(CalendarEntry(days, row.event ?? "", scope: scope(row)))
    }
  }

  private mutating func readTopics() {
    let reading = read(TopicTable.self)
    topics.isOpen = documents[TopicTable.name] == nil
    topics.isComplete = reading.isReadable
    for row in reading.rows {
      let id = enter(row, \.id, into: \.topics)
      contents.topics.append(Topic(id: id, name: row.name))
    }
  }

  private mutating func readCategories() {
    let reading = read(CategoryTable.self)
    categories.isOpen = documents[CategoryTable.name] == nil
    categories.isComplete = reading.isReadable
    for row in reading.rows {
      let id = enter(row, \.id, into: \.categories)
      contents.categories.append(Category(id: id, name: row.name))
    }
  }

  private mutating func readAdministrations() {
    let reading = read(AdministrationTable.self)
    administrations.isComplete = reading.isReadable
    for row in reading.rows {
      let code = enter(row, \.code, into: \.administrations)
      let administration = Administration(
        code: code, name: row.name, subregion: row.subregion, gateway: row.gateway ?? "",
        latitude: row.latitude, longitude: row.longitude, weekend: row.weekend,
        languages: row.languages, isContributor: row.contributor, perDiem: row.perDiem,
        releaseCap: row.releaseCap)
      let reference = Ref<Administration>(contents.administrations.count)
      contents.administrations.append(administration)
      guard !administration.subregion.isEmpty else { continue }
      groups[administration.subregion, default: []].append(reference)
      if administration.subregion != Administration.outside { groups["all"]?.append(reference) }
    }
    for row in reading.rows where groups[row.code] != nil {
      row.report(\.code, row.code, "is also a sub-region", advice: "rename one of the two")
    }
  }

  private func scope(_ row: Row<CalendarTable>) -> CalendarEntry.Scope {
    let word = row.scope
    switch word {
    case "all": return .all
    case "office": return .office
    default: break
    }
    if groups[word] != nil { return .subregion(word) }
    if let administration = administrations.reference(word) {
      return .administration(administration)
    }
    if administrations.isComplete {
      let known = ["all", "office"] + groups.keys.sorted() + administrations.ids
      row.report(
        \.scope, word, "is neither all, office, a sub-region nor an administration",
        advice: NearestName.of(word, among: known).map { "write \($0)" })
    }
    return .all
  }
}
