/// A row of cells in which events use up something they share.
///
/// Lines of days have a cell for each day's number; all others have the cell 0, but for distinct
/// beneficiaries, whose cells are administrations.
public enum Line: Hashable, Sendable {
  /// Whether a request has an event.
  case request(Ref<Request>)
  /// The days an expert is away or resting.
  case expertDays(Ref<Expert>)
  /// An expert's missions.
  case missions(Ref<Expert>)
  /// An expert's calendar days on missions.
  case missionDays(Ref<Expert>)
  /// An expert's missions in shadow seats of national events.
  case shadowMissions(Ref<Expert>)
  /// The missions of an administration's `member` experts.
  case administrationMissions(Ref<Administration>)
  /// The `member` experts of an administration on a mission on a day.
  case releaseDays(Ref<Administration>)
  /// The events at a venue on a day.
  case venueDays(Ref<Venue>)
  /// The events at a venue.
  case venueEvents(Ref<Venue>)
  /// The money a fund spends.
  case fundBudget(Ref<Fund>)
  /// The events on a day.
  case officeDays
  /// The days an administration holds a national event or absorbs one.
  case absorptionDays(Ref<Administration>)
  /// For the pair at a place of the scenario's sequences and a day: second ones begun less first
  /// ones over.
  case sequenceDays(Int)
  /// What counts towards the target at a place of the scenario's targets.
  case target(Int)
  /// The beneficiaries that count towards the target at a place of the scenario's targets.
  case targetBeneficiaries(Int)
}

/// An amount of something shared that one event uses.
public struct Usage: Hashable, Sendable {
  /// What is used.
  public var line: Line
  /// The cells in each of which the amount is used.
  public var cells: ClosedRange<Int>
  /// How much; negative where the event gives instead.
  public var amount: Int

  /// Uses an amount in each of some cells.
  public init(of line: Line, _ cells: ClosedRange<Int> = 0...0, amount: Int = 1) {
    self.line = line
    self.cells = cells
    self.amount = amount
  }
}
