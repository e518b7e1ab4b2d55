public import Scheduling

/// Small scenarios in which every rule and every level matters now and then.
public struct RandomScenario: Sendable {
  /// The seed, to be named by every failure.
  public let seed: Int
  /// What the scenario says.
  public var contents: ScenarioContents
  /// The earlier schedule given to it, if one is.
  public var baseline: [BaselineEvent]?

  /// Makes a scenario.
  ///
  /// - Parameters:
  ///   - seed: The seed; the same seed makes the same scenario.
  ///   - requests: How many requests there may be.
  ///   - experts: How many experts there may be.
  ///   - harshness: How often rules bar single events, in percent of what suits tests of rules.
  /// - Returns: The scenario.
  public static func make(
    seed: Int, requests: ClosedRange<Int> = 2...4, experts: ClosedRange<Int> = 3...5,
    harshness: Int = 100
  ) -> RandomScenario {
    var maker = ScenarioMaker(seed: seed, harshness: harshness)
    maker.makeSettings()
    maker.makePlaces()
    maker.makeExperts(experts)
    maker.makeFunds()
    maker.makeRequests(requests)
    maker.makePlans()
    return RandomScenario(seed: seed, contents: maker.contents, baseline: maker.baseline)
  }

  /// The scenario ready to be computed with.
  public var scenario: Scenario { Scenario(contents, baseline: baseline) }

  /// The same restated by plain loops.
  public var naive: Naive { Naive(contents, baseline: baseline) }
}

/// Draws the parts of a scenario one after the other.
struct ScenarioMaker {
  var dice: Dice
  var contents: ScenarioContents
  var baseline: [BaselineEvent]?

  private let harshness: Int

  init(seed: Int, harshness: Int) {
    self.harshness = harshness
    dice = Dice(seed: seed)
    let first = Day(number: 17_700 + dice.number(0...400))
    let length = dice.chance(12) ? dice.number(100...200) : dice.number(13...27)
    contents = ScenarioContents(
      settings: Settings(name: "Random \(seed)", period: Span(first, first + length)))
  }

  var administrations: [Ref<Administration>] { contents.administrations.indices.map(Ref.init) }
  var venues: [Ref<Venue>] { contents.venues.indices.map(Ref.init) }
  var funds: [Ref<Fund>] { contents.funds.indices.map(Ref.init) }
  var experts: [Ref<Expert>] { contents.experts.indices.map(Ref.init) }
  var period: Span { contents.settings.period }

  /// Whether something bars events; true so many times in a hundred, less where life is easy.
  mutating func trouble(_ percent: Int) -> Bool { dice.number(1...10_000) <= percent * harshness }

  /// A day of the period.
  mutating func day() -> Day { period.first + dice.number(0...period.length - 1) }

  /// A few days of the period.
  mutating func days(upTo most: Int) -> Span {
    let first = day()
    return Span(first, first + dice.number(0...most - 1))
  }

  mutating func makeSettings() {
    contents.settings.planningDate = period.first + (trouble(50) ? dice.number(1...8) : 0)
    contents.settings.noticeWeeks = trouble(25) ? 1 : 0
    contents.settings.travelDays = dice.one(of: [
      [.init(upToKm: 9000, days: 1), .init(days: 2)],
      [.init(upToKm: 800, days: 0), .init(upToKm: 5000, days: 1), .init(days: 3)],
      [.init(days: 0)],
    ])
    contents.settings.fare.base = dice.one(of: [200, 0, 57])
    contents.settings.fare.perKm = dice.one(of: [
      ExactDecimal(millionths: 100_000), ExactDecimal(millionths: 33_333), ExactDecimal(0),
    ])
    contents.settings.officeCapacity =
      trouble(5) ? 0 : dice.one(of: [nil, nil, nil, 1, 1, 2])
    contents.settings.absorptionDays = dice.one(of: [nil, 0, 1, 3, 7, 14])
    if dice.chance(60) { makePrices() }
  }

  private mutating func makePrices() {
    contents.settings.quality.cost = dice.one(of: [1, 1, 2, 0])
    contents.settings.quality.weekFromPreferred = dice.number(0...900)
    contents.settings.quality.emptyOptionalSeat = dice.number(0...3000)
    contents.settings.quality.ratingPoint = dice.number(0...501)
    contents.settings.quality.unrated = ExactDecimal(millionths: dice.number(1...5) * 900_001)
    contents.settings.quality.repeatMission = dice.number(0...900)
    contents.settings.quality.repeatAdministration = dice.number(0...900)
    contents.settings.quality.conversion = dice.number(0...9000)
    contents.settings.disruption.moved = dice.number(0...6)
    contents.settings.disruption.week = dice.number(0...6)
    contents.settings.disruption.venue = dice.number(0...6)
    contents.settings.disruption.fund = dice.number(0...6)
    contents.settings.disruption.expert = dice.number(0...6)
    contents.settings.disruption.released = dice.number(0...4)
    contents.settings.disruption.confirmed = dice.number(0...12)
  }
}
