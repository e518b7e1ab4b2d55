import Scheduling

/// One office's part of a scenario: its sub-regions, members, training centres and funds.
struct Region {
  /// Its place among the regions, from 0.
  let place: Int
  /// Its place as it stands in ids, from 01.
  let number: String
  /// Where it lies.
  let area: WorldArea
  /// Its sub-regions' ids.
  let subregions: [String]
  /// Its administrations.
  var members: [Ref<Administration>] = []
  /// Those asked to lend experts.
  var contributors: [Ref<Administration>] = []
  /// Where events for several administrations may take place.
  var centres: [Ref<Venue>] = []
  /// Its own funds, the largest first.
  var funds: [Ref<Fund>] = []

  /// A region without anything in it.
  init(place: Int) {
    self.place = place
    area = WorldArea.all[place % WorldArea.all.count]
    number = Name.number(place + 1, digits: 2)
    subregions = ["A", "B", "C", "D"].map { [number] in "G\(number)\($0)" }
  }

  /// The language its office works in.
  var workingLanguage: String { area.languages[0] }

  /// The members that are not contributors, who ask for national workshops first.
  var askers: [Ref<Administration>] {
    let asking = members.filter { !contributors.contains($0) }
    return asking.isEmpty ? members : asking
  }
}
