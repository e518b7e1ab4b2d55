import Scheduling

/// Reads the travel days by distance.
struct DistanceBands {
  /// The list in the file.
  let node: SettingNode

  /// The bands, or nothing after writing into the log why not.
  func read() -> [Settings.DistanceBand]? {
    guard let items = node.items else { return nil }
    let bands = items.compactMap(band)
    for (item, (shorter, longer)) in zip(items.dropFirst(), zip(bands, bands.dropFirst()))
    where (shorter.upToKm ?? .max) >= (longer.upToKm ?? .max) {
      item.report("is not farther than the band before it", advice: "put the shortest first")
    }
    if bands.count == items.count, bands.last?.upToKm ?? 0 < Self.farthest,
      bands.last?.upToKm != nil
        || bands.isEmpty
    {
      node.report(
        "leaves out the longest distances", advice: "end the list with a band without up_to_km")
    }
    return bands
  }

  /// Half of the earth's circumference in kilometres, rounded up: no distance is longer.
  static let farthest = 20_016

  private func band(_ item: SettingNode) -> Settings.DistanceBand? {
    guard let members = item.members else { return nil }
    var limit: Int?
    var days: Int?
    for member in members {
      switch member.name {
      case "up_to_km": limit = member.value(.whole(0...))
      case "days": days = member.value(.whole(0...60))
      default: member.reportUnknown(among: ["up_to_km", "days"])
      }
    }
    guard let days else {
      if !members.contains(where: { $0.name == "days" }) { item.report("has no days") }
      return nil
    }
    return Settings.DistanceBand(upToKm: limit, days: days)
  }
}
