import Scheduling

extension Generator {
  /// Draws who fills the posts, by administration.
  mutating func drawExperts() {
    let posts = regions.flatMap(posts)
    let places = posts.indices.sorted { (posts[$0].home, $0) < (posts[$1].home, $1) }
    let weights = regions.map(weights)
    var chances = regions.map { chance("experts", $0) }
    var numbers: [Ref<Administration>: Int] = [:]
    for place in places {
      let post = posts[place]
      numbers[post.home, default: 0] += 1
      let number = Name.number(numbers[post.home] ?? 0, digits: 2)
      let id = "\(contents.administrations[post.home.index].code)-\(number)"
      let expert = expert(id, post, weights[post.region], &chances[post.region])
      skills.add(expert, at: contents.experts.count, in: post.region, isLent: post.isLent)
      contents.experts.append(expert)
    }
    capReleases(numbers)
  }

  /// Lets administrations that lend release a quarter of their experts at once.
  private mutating func capReleases(_ experts: [Ref<Administration>: Int]) {
    var chance = chance("releases")
    for region in regions {
      for member in region.members where chance.happens(40) {
        guard let count = experts[member] else { continue }
        contents.administrations[member.index].releaseCap = max(1, (count + 2) / 4)
      }
    }
  }

  private func expert(_ id: String, _ post: Post, _ weights: [Int], _ chance: inout Chance)
    -> Expert
  {
    let region = regions[post.region]
    let topics = topics(of: post, weights, &chance)
    var expert = Expert(
      id: id, name: name(of: post, topics), organisation: post.organisation,
      administration: post.home, languages: languages(of: post, &chance),
      maxMissions: missions(of: post, &chance))
    expert.accreditations = accreditations(topics, post, &chance)
    expert.ratings = ratings(expert, &chance)
    expert.absences = absences(&chance)
    guard post.organisation != .office else {
      expert.maxDays = 60
      if (1...4).contains(post.rank) { expert.subregions = [region.subregions[post.rank - 1]] }
      return expert
    }
    expert.maxDays = chance.one(of: [nil: 60, 28: 20, 35: 20])
    expert.restDays = chance.one(of: [3: 75, 5: 15, 7: 10])
    if chance.happens(30) {
      let avoided = chance.some(chance.happens(25) ? 2 : 1, of: region.askers)
      expert.notTo = avoided.filter { $0 != post.home }
    }
    return expert
  }

  private func missions(of post: Post, _ chance: inout Chance) -> Int {
    switch post.organisation {
    case .office: post.rank < 5 ? 6 : 8
    case .wco: chance.number(3...4)
    case .member, .partner: chance.number(2...4)
    }
  }

  private func name(of post: Post, _ topics: [Ref<Topic>]) -> String {
    let subject = topics.first.map { Subject.name(ofTopic: $0.index) } ?? "modernization"
    switch post.organisation {
    case .office:
      if post.rank == 0 { return "Head of the office" }
      return post.rank < 5
        ? "Programme manager \(regions[post.region].subregions[post.rank - 1])"
        : "Programme coordinator \(post.rank - 4)"
    case .wco: return "Secretariat officer for \(subject)"
    case .partner: return "Partner's adviser on \(subject)"
    case .member: return "Expert on \(subject)"
    }
  }

  private func languages(of post: Post, _ chance: inout Chance) -> [String] {
    let area = regions[post.region].area
    var languages: [String] = []
    func add(_ language: String) {
      if !languages.contains(language) { languages.append(language) }
    }
    if post.organisation == .office || chance.happens(90) { add(area.languages[0]) }
    for second in area.languages.dropFirst()
    where chance.happens(post.organisation == .office ? 60 : 25) { add(second) }
    if post.organisation == .wco || chance.happens(35) { add("en") }
    // A share is lent across regions: it speaks what another region works in.
    if chance.happens(15) { add(chance.one(of: regions).workingLanguage) }
    if post.organisation == .member || languages.isEmpty {
      add(Name.localLanguage(post.home.index))
    }
    return languages
  }

  private func absences(_ chance: inout Chance) -> [NamedSpan] {
    let reasons = ["leave", "training course", "peak season", "project at home", "audit season"]
    let parts = chance.some(chance.one(of: [0: 15, 1: 35, 2: 30, 3: 20]), of: [0, 1, 2, 3])
    return parts.map { part in
      let weeks = chance.one(of: [1: 30, 2: 25, 3: 20, 4: 12, 5: 8, 6: 5])
      let first = monday(part * 13 + chance.below(max(1, 13 - weeks)))
      return NamedSpan(Span(first, first + 7 * weeks - 3), chance.one(of: reasons))
    }
  }
}
