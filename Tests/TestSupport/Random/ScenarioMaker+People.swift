import Scheduling

extension ScenarioMaker {
  /// Experts with everything that may keep them at home.
  mutating func makeExperts(_ count: ClosedRange<Int>) {
    for index in 0..<dice.number(count) {
      var expert = Expert(id: "E\(index)", administration: dice.one(of: administrations))
      expert.organisation = dice.one(of: [.member, .member, .member, .wco, .office, .partner])
      expert.languages = dice.one(of: [["en"], ["en"], ["en", "fr"], ["fr"]])
      expert.maxMissions = trouble(15) ? 0 : dice.one(of: [nil, nil, 1, 2])
      expert.maxDays = dice.maybe(30) { $0.number(2...18) }
      expert.restDays = dice.number(0...4)
      expert.notTo = trouble(25) ? dice.some(of: administrations, percent: 33) : []
      for _ in 0..<dice.number(trouble(100) ? 0...3 : 2...4) {
        expert.accreditations.append(accreditation())
      }
      while trouble(33) { expert.absences.append(NamedSpan(days(upTo: 4))) }
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
      from: trouble(15) ? day() : nil, until: trouble(15) ? day() : nil)
  }

  /// Funds, half of them picky.
  mutating func makeFunds() {
    for index in 0..<dice.number(1...2) {
      var fund = Fund(id: "F\(index)")
      fund.budget = dice.maybe(50) { $0.number(0...9000) }
      fund.from = trouble(10) ? day() : nil
      fund.until = trouble(10) ? day() : nil
      if trouble(15) { fund.kinds = Set(dice.some(of: Request.Kind.allCases, percent: 75)) }
      if trouble(15) { fund.topics = dice.one(of: [[Ref(0)], [Ref(1)], [Ref(0), Ref(1)]]) }
      if trouble(15) { fund.beneficiaries = Set(dice.some(of: administrations, percent: 75)) }
      if trouble(15) {
        fund.venueAdministrations = Set(dice.some(of: administrations, percent: 75))
      }
      contents.funds.append(fund)
    }
  }
}
