public import IntegerProgramming

/// One level over some whole events as one integer program, for other solvers.
///
/// It has a binary for each event: what a better integer solver would make of the columns that a run
/// generated.
///
///     Σ e over a request's events ≤ 1
///     Σ amount · e ≤ capacity            for each cell of a limit that can bind
///
/// Its optimum is the level's best value among schedules of these events that are no worse on the
/// levels above. No event beyond them is asked, so it proves nothing about the scenario.
public struct EventFormulation {
  /// The program; `event_17` is the 17th of the events.
  ///
  /// What every schedule counts stands in the objective of the column `constant`, which is fixed at 1.
  public let program: NamedProgram

  /// Formulates a level over some events; those that break a rule by themselves are left out.
  ///
  /// - Parameters:
  ///   - events: The events, each once.
  ///   - scenario: The scenario.
  ///   - level: The level to minimize.
  ///   - fixed: The values that the levels above may not exceed; nil leaves them free.
  public init(
    over events: [Event], of scenario: Scenario, level: Level, fixed: LevelValues? = nil
  ) {
    let catalogue = Catalogue(of: scenario)
    let columns = events.enumerated().compactMap { place, event in
      catalogue.column(of: event).map { (number: place + 1, column: $0) }
    }
    var builder = FormulationBuilder(catalogue, level: level, above: fixed)
    builder.addLimits(cells: BindingCells(of: columns.map(\.column), in: catalogue).cells)
    builder.addPenalties()
    for (number, column) in columns {
      builder.addColumn("event_\(number)", counting: column.charges, using: column.use)
    }
    program = builder.named("\(scenario.settings.name), \(level.id), over events")
  }
}
