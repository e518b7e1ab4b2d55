import Scheduling

/// Writes the README of a synthetic scenario: what it is, and how it was made.
struct ReadmeText {
  private let order: GenerationOrder
  private let contents: ScenarioContents
  private let size: Size
  private let regions: [Region]
  private let difficulties: [Int: Difficulty]

  /// Describes what was drawn.
  init(_ generator: Generator) {
    order = generator.order
    contents = generator.contents
    size = generator.size
    regions = generator.regions
    difficulties = generator.difficulties
  }

  /// How many of everything there are.
  var counts: String {
    let numbers = [
      (contents.requests.count, "request"), (contents.experts.count, "expert"),
      (contents.administrations.count, "administration"), (regions.count, "region"),
      (contents.venues.count, "venue"), (contents.funds.count, "fund"),
      (contents.topics.count, "topic"),
    ]
    return numbers.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }

  /// The text.
  var text: String { introduction + budgets + difficulty }

  private var introduction: String {
    """
    # \(contents.settings.name)

    **Everything in this scenario is SYNTHETIC.** No row describes a real administration, person, fund or request. Positions and
    working languages are those of the areas of the world that the regions are named after; codes such as `A017` stand for no country.

    Made by

        mobilize generate --requests \(order.requests) --experts \(order.experts) --tightness \(tightness) --seed \(order.seed) FOLDER

    which makes the same bytes on every machine; another tightness changes the budgets alone.

    It holds \(counts).

    It is a regional office's year, scaled. A region has four sub-regions, an office, training centres, funds, and members of which a quarter
    lend most of the experts. \(lending)

    \(table)
    """
  }

  private var lending: String {
    guard regions.count > 1 else {
      return "Some experts come from outside: the sub-region `other`."
    }
    return """
      Most experts serve their own region: they are accredited in a category such as `TOA-01`, which only
      the teams of region 01 ask for. Those accredited in a category such as `TOA`, some from outside all regions (`other`), are lent to
      every region whose language they speak.
      """
  }

  private var table: String {
    let rows = regions.map { region in
      "| \(region.number) | \(region.area.name) | \(region.members.count)"
        + " | \(size.requests[region.place]) | \(size.experts[region.place])"
        + " | \(region.area.languages.joined(separator: ", ")) |\n"
    }
    return """
      | region | area | members | requests | experts | languages |
      |---|---|---|---|---|---|
      \(rows.joined())

      """
  }

  private var budgets: String {
    """
    ## Budgets

    Each request is planned to be paid by one fund that accepts it. What a fund *needs* is the sum of the estimates of the requests planned
    for it, those under "Designed difficulty" left out. The estimate of a request is its cost on its preferred days at the cheapest of its
    venues, with every seat, also the optional ones, filled as cheaply as if it stood alone. (A fund without any needs what the dearest
    request that it accepts would cost.) With the tightness T,

        budget = needed × (1.4 − 0.8 × T), rounded up to 500

    so at T = 0 every request can be paid, at T = 0.5 only if hardly any is dearer than at its cheapest, and at T = 1 three fifths of
    them. Here T = \(tightness), a factor of \(factor).


    """
  }

  private var difficulty: String {
    let rows = difficulties.sorted { $0.key < $1.key }.map { place, difficulty in
      "| \(contents.requests[place].id) | \(difficulty.text) |\n"
    }
    guard !rows.isEmpty else { return "" }
    return """
      ## Designed difficulty

      Three requests in a hundred are impossible, each standing alone:

      | request | why |
      |---|---|
      \(rows.joined())
      """
  }

  private var tightness: String { ExactDecimal(millionths: order.tightness * 1000).description }

  private var factor: String {
    ExactDecimal(millionths: 1_400_000 - 800 * order.tightness).description
  }
}
