import Scheduling

extension Generator {
  /// How often each topic is asked for, and learnt, in a region.
  func weights(of region: Region) -> [Int] {
    (0..<size.topics).map { Subject.weight(ofTopic: $0, in: region.place) }
  }

  /// The topics of a post: one to three of one field.
  func topics(of post: Post, _ weights: [Int], _ chance: inout Chance) -> [Ref<Topic>] {
    if post.organisation == .office, post.rank > 4 { return [] }
    let count =
      post.organisation == .member ? chance.one(of: [1: 40, 2: 40, 3: 20]) : chance.number(2...3)
    var topics = [chance.place(byWeights: weights)]
    let field = Subject.of(topic: topics[0]).field
    for _ in 0..<8 where topics.count < count {
      let other = chance.place(byWeights: weights)
      guard Subject.of(topic: other).field == field, !topics.contains(other) else { continue }
      topics.append(other)
    }
    return topics.map { Ref($0) }
  }

  /// An accreditation for each topic.
  ///
  /// A sixth of the members' are still to be confirmed, some run out or begin within the year. A
  /// coordinator's is for the region's own office.
  func accreditations(_ topics: [Ref<Topic>], _ post: Post, _ chance: inout Chance)
    -> [Accreditation]
  {
    let region = regions[post.region]
    var accreditations = topics.map { topic in
      let categories = Subject.of(topic: topic.index).field.categories
      let isPre = post.organisation == .member && chance.happens(17)
      var accreditation = Accreditation(
        category: category(
          categories[chance.happens(75) ? 0 : 1], in: region, isLent: post.isLent),
        topic: topic, status: isPre ? .pre : .full)
      if chance.happens(4) { accreditation.from = monday(chance.number(4...30)) }
      if chance.happens(8) { accreditation.until = monday(chance.number(36...51)) - 1 }
      if let from = accreditation.from, let until = accreditation.until, until < from {
        accreditation.until = nil
      }
      return accreditation
    }
    if post.organisation == .office, let office = office(of: region) {
      accreditations.append(Accreditation(category: category(office), topic: nil))
    }
    return accreditations
  }

  /// Evaluation averages for two thirds of what an expert is fully accredited for, 4.6 on average.
  func ratings(_ expert: Expert, _ chance: inout Chance) -> [Ref<Topic>: ExactDecimal] {
    var ratings: [Ref<Topic>: ExactDecimal] = [:]
    for accreditation in expert.accreditations where chance.happens(65) {
      guard let topic = accreditation.topic, accreditation.status == .full else { continue }
      let tenths = 40 + max(chance.number(0...10), chance.number(0...10))
      ratings[topic] = ExactDecimal(millionths: tenths * 100_000)
    }
    return ratings
  }
}
