/// What a member of a team brings into it beyond filling a seat.
///
/// Rules about teams as a whole ask only whether some member has a trait, so a search needs no more
/// than the best candidates with each set of traits.
struct Traits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Serves on a pre-accreditation, and so needs a mentor.
  static let mentored = Traits(rawValue: 1)
  /// Serves on a full accreditation for the request's topic or for every topic.
  static let mentor = Traits(rawValue: 2)
  /// Serves on a full accreditation and is not of `wco`.
  static let accredited = Traits(rawValue: 4)

  /// The traits of a candidate.
  init(of candidate: Candidate, in scenario: Scenario) {
    guard let serving = candidate.servingAccreditation(in: scenario) else {
      self = []
      return
    }
    guard serving.accreditation.status == .full else {
      self = .mentored
      return
    }
    self = serving.isMentors ? .mentor : []
    if scenario[candidate.expert].organisation != .wco { insert(.accredited) }
  }
}
