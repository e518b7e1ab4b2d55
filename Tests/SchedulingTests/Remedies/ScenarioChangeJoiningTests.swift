import TestSupport
import Testing

@testable import Scheduling

/// Changes that several requests need are joined into one.
struct ScenarioChangeJoiningTests {
  private let fund = Ref<Fund>(0)
  private let expert = Ref<Expert>(1)

  @Test func `Money adds up, days do not`() {
    let money = ScenarioChange.fund(fund, .budget(by: 300))
    #expect(money.joined(with: money) == .fund(fund, .budget(by: 600)))
    #expect(money.joined(with: .fund(Ref(1), .budget(by: 1))) == nil)
    let days = ScenarioChange.expert(expert, .days(more: 2))
    #expect(
      days.joined(with: .expert(expert, .days(more: 5))) == .expert(expert, .days(more: 5)))
    #expect(days.joined(with: .expert(expert, .missions(more: 1))) == nil)
    #expect(days.joined(with: .absorption(fewer: 1)) == nil)
  }

  @Test func `A fund that pays for one more request pays for no others`() throws {
    var contents = AnalysisYear.contents
    contents.funds[0].beneficiaries = [Ref(0)]
    let changed = contents.applying([.request(Ref(2), .paid(by: Ref(0)))])
    let scenario = Scenario(changed)
    let pays = scenario.requestRefs.map {
      FundEligible().objection(to: Placement($0, fund: Ref(0)), in: scenario) == nil
    }
    #expect(pays == [true, true, true, false])
  }

  @Test func `A catalogue listed after a change equals one listed anew`() {
    for seed in 5000..<5010 {
      let random = RandomScenario.make(seed: seed, requests: 2...3)
      let before = Catalogue(of: random.scenario)
      for change in changes(of: random.contents) {
        let scenario = Scenario(
          random.contents.applying([change]), baseline: random.baseline)
        let anew = Catalogue(of: scenario)
        let after = Catalogue(of: scenario, like: before, for: Set(scenario.requestRefs))
        #expect("\(after.options)" == "\(anew.options)", "seed \(seed), \(change)")
        #expect(after.mostUse == anew.mostUse && after.constant == anew.constant, "seed \(seed)")
      }
    }
  }

  private func changes(of contents: ScenarioContents) -> [ScenarioChange] {
    [
      .fund(fund, .budget(by: 100)), .fund(fund, .withdrawn), .expert(Ref(0), .missions(more: 1)),
      .expert(Ref(0), .absent(contents.settings.period)), .venue(Ref(0), .rooms(more: 1)),
      .request(Ref(0), .shorter(days: 1)), .request(Ref(1), .anyLanguage),
      .officeCapacity(more: 1), .absorption(fewer: 2),
    ]
  }
}
