import Scheduling

extension Generator {
  /// The posts of a region, most of them with its members.
  ///
  /// An eighth of the members' experts, and those who belong to no region, are lent to all.
  func posts(of region: Region) -> [Post] {
    var chance = chance("posts", region)
    let total = size.experts[region.place]
    let office = total < 10 ? 0 : (total * 8 + 149) / 150
    // What serves every region does not grow with their number.
    let secretariat = total * (regions.count == 1 ? 7 : 2) / 100
    let outside = total * (regions.count == 1 ? 5 : 2) / 100
    let partners = total * 3 / 100
    let seat = region.askers[0]
    var posts = (0..<office).map {
      Post(organisation: .office, home: seat, region: region.place, rank: $0)
    }
    func add(
      _ count: Int, _ organisation: Expert.Organisation, _ homes: [Ref<Administration>],
      lent percent: Int
    ) {
      for _ in 0..<count {
        posts.append(
          Post(
            organisation: organisation, home: chance.one(of: homes), region: region.place,
            isLent: chance.happens(percent)))
      }
    }
    let lenders = lenders
    add(secretariat, .wco, [lenders[0]], lent: 100)
    add(partners, .partner, Array(lenders.dropFirst()) + region.members, lent: 0)
    add(outside, .member, lenders, lent: 100)
    let rest = total - office - secretariat - partners - outside
    let lead = region.contributors.isEmpty ? region.members : region.contributors
    add(rest * 3 / 5, .member, lead, lent: 12)
    let others = chance.some(region.members.count / 2, of: region.members)
    add(rest - rest * 3 / 5, .member, others, lent: 12)
    return posts
  }
}
