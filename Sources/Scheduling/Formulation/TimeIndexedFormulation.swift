public import IntegerProgramming

/// The whole problem of one level as one integer program, for solvers and people outside.
///
/// It knows no columns generated on demand: it has a binary for each date, venue and fund of a request,
/// and one for each expert in each seat there, and so it grows with all there is to choose from.
///
///     x[request, day, venue, fund]                  the request has this event
///     z[request, role, expert, day, venue, fund]    the expert is in its team
///     Σ z over experts = seats · x                  for each seat that is not optional
///     Σ amount · x + Σ amount · z ≤ capacity        for each cell of a limit that can bind
///
/// Its optimum is the level's best value among schedules that are no worse on the levels above.
public struct TimeIndexedFormulation {
  /// The program, with names such as `x_R05_2018-08-06_BTN-NAT_CCF-KOR`.
  ///
  /// What every schedule counts stands in the objective of the column `constant`, which is fixed at 1.
  public let program: NamedProgram

  /// Formulates a level.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - level: The level to minimize.
  ///   - fixed: The values that the levels above may not exceed; nil leaves them free.
  public init(of scenario: Scenario, level: Level, fixed: LevelValues? = nil) {
    let catalogue = Catalogue(of: scenario)
    var builder = FormulationBuilder(catalogue, level: level, above: fixed)
    builder.addLimits(cells: BindingCells(of: catalogue).cells)
    builder.addPenalties()
    for options in catalogue.options { builder.add(options) }
    program = builder.named("\(scenario.settings.name), \(level.id)")
  }
}
