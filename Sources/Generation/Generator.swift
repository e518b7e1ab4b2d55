import Scheduling

/// Draws a scenario, table after table, each from what the ones before it hold.
struct Generator {
  /// What was ordered.
  let order: GenerationOrder
  /// How many of everything that makes.
  let size: Size
  /// The scenario as far as it is drawn.
  var contents: ScenarioContents
  /// The regions.
  var regions: [Region]
  /// The categories by their ids.
  var categories: [String: Ref<Category>] = [:]
  /// The teams that requests ask for, by their ids.
  var teams: [String: Team] = [:]
  /// The requests that were made impossible, by their places, and why.
  var difficulties: [Int: Difficulty] = [:]
  /// The rooms of each administration's own.
  var rooms: [[Ref<Venue>]] = []
  /// The fund from whose budget each request is planned to be paid.
  var sponsors: [Ref<Fund>] = []
  /// About how many national workshops each fund is planned to pay for.
  var planned: [Int] = []
  /// Who knows what.
  var skills: Skills

  /// Draws everything.
  init(_ order: GenerationOrder) {
    self.order = order
    size = Size(order)
    contents = ScenarioContents(settings: Self.settings(order))
    regions = (0..<size.regions).map(Region.init)
    skills = Skills(topics: size.topics, regions: size.regions)
    drawTopics()
    drawCategories()
    drawAdministrations()
    drawHolidays()
    drawCalendar()
    drawExperts()
    drawVenues()
    drawClosures()
    drawFunds()
    planned = contents.funds.map { _ in 0 }
    drawRequests()
    drawSequences()
    drawFares()
    drawTargets()
    drawBudgets()
    contents.isSynthetic = true
  }

  /// The stream of random choices of a subject, in a region.
  func chance(_ subject: String, _ region: Region? = nil) -> Chance {
    Chance(seed: order.seed, subject, region.map { $0.place + 1 } ?? 0)
  }

  /// The planning period.
  var period: Span { contents.settings.period }

  /// The Monday of a week of the period, counted from 0.
  func monday(_ week: Int) -> Day {
    let first = period.first
    let toMonday = (7 - (Weekday.allCases.firstIndex(of: first.weekday) ?? 0)) % 7
    return first + toMonday + 7 * week
  }
}
