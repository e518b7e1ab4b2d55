import Scheduling

extension ScenarioMaker {
  /// Experts with everything that may keep them at home.
  mutating func makeExperts(_ count: ClosedRange<Int>) {
    for index in 0..<dice.number(count) {
      var expert = Expert(id: "E\(index)", administration: dice.one(of: administrations))
      expert.organisation = dice.one(of: [.member, .member, .member, .wco, .office, .partner])
      expert.languages = dice.one(of: [["en"], ["en"], ["en", "fr"], ["fr"]])
      expert.maxMissions = dice.one(of: [nil, nil, nil, 1, 2, 0])
      expert.maxDays = dice.maybe(30) { $0.number(2...18) }
      expert.restDays = dice.number(0...4)
      expert.notTo = dice.some(of: administrations, percent: 8)
      for _ in 0..<dice.number(0...3) { expert.accreditations.append(accreditation()) }
      for _ in 0..<dice.number(0...1) { expert.absences.append(NamedSpan(days(upTo: 4))) }
      for topic in [0, 1] where dice.chance(50) {
        expert.ratings[Ref(topic)] = ExactDecimal(millionths: dice.number(100...500) * 10_000)
      }
      contents.experts.append(expert)
    }
  }

  private mutating func accreditation() -> Accreditation {
    Accreditation(
      category: dice.one(of: [Ref(0), Ref(0), Ref(1)]),
      topic: dice.one(of: [nil, Ref(0), Ref(0), Ref(1)]),
      status: dice.one(of: [.full, .full, .pre]),
      from: dice.chance(15) ? day() : nil, until: dice.chance(15) ? day() : nil)
  }

  /// Funds, half of them picky.
  mutating func makeFunds() {
    for index in 0..<dice.number(1...2) {
      var fund = Fund(id: "F\(index)")
      fund.budget = dice.maybe(50) { $0.number(0...9000) }
      fund.from = dice.chance(10) ? day() : nil
      fund.until = dice.chance(10) ? day() : nil
      fund.kinds = dice.maybe(15) { Set($0.some(of: Request.Kind.allCases, percent: 75)) }
      fund.topics = dice.maybe(15) { $0.one(of: [[Ref(0)], [Ref(1)], [Ref(0), Ref(1)]]) }
      let administrations = self.administrations
      fund.beneficiaries = dice.maybe(15) { Set($0.some(of: administrations, percent: 75)) }
      fund.venueAdministrations = dice.maybe(15) { Set($0.some(of: administrations, percent: 75)) }
      contents.funds.append(fund)
    }
  }
}
