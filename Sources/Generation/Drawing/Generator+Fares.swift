import Scheduling

extension Generator {
  /// Draws the fares of a few routes that the formula would miss, between lenders and askers.
  mutating func drawFares() {
    for region in regions {
      var chance = chance("fares", region)
      let askers = region.members.filter { !region.contributors.contains($0) }
      for from in region.contributors.prefix(6) where !askers.isEmpty {
        contents.fares.append(
          FareOverride(
            from: from, to: chance.one(of: askers), fare: 10 * chance.number(40...160)))
      }
    }
  }
}
