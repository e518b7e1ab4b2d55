import Scheduling

extension Generator {
  /// Orders one request in twelve after another of the same topic or beneficiary, where their
  /// windows leave time for both.
  mutating func drawSequences() {
    for region in regions {
      var chance = chance("sequences", region)
      let places = Array(size.places(ofRequestsIn: region.place))
      var free = Set(places)
      for after in chance.some(places.count, of: places) where chance.happens(25) {
        guard free.contains(after),
          let before = places.first(where: { before in
            free.contains(before) && canFollow(after, before)
          })
        else { continue }
        free.subtract([before, after])
        contents.sequences.append(
          RequestSequence(
            before: Ref(before), after: Ref(after), minGapDays: chance.one(of: [7, 14, 21])))
      }
    }
  }

  private func canFollow(_ after: Int, _ before: Int) -> Bool {
    guard difficulties[before] == nil, difficulties[after] == nil else { return false }
    let (after, before) = (contents.requests[after], contents.requests[before])
    guard after.kind == .national, !after.isMandatory, let latest = after.latest,
      let preferred = after.preferred, let wished = before.preferred,
      let earliest = before.earliest
    else { return false }
    return (after.topic == before.topic || after.beneficiaries == before.beneficiaries)
      && wished + 35 <= preferred && earliest + 70 <= latest
  }
}
