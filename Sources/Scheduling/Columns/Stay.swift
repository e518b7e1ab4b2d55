/// A venue on some days for a request, allowed by every rule, with the funds that may pay.
struct Stay: Sendable {
  /// A fund that may pay for a stay.
  struct Sponsor: Sendable {
    let fund: Ref<Fund>
    /// What the choice of the fund counts beyond the stay.
    let charges: LevelValues
    /// The number of the cell of the fund's budget, or nil where it has no limit.
    let budgetCell: Int?
  }

  let span: Span
  let venue: Ref<Venue>
  /// The place of its shape in the request's shapes, and of its first day in the shape's days.
  let shape: Int
  let day: Int
  /// What it costs before the team, in currency units.
  let cost: Int
  /// What it counts before the team, fund apart.
  let charges: LevelValues
  /// What it uses before the team, fund apart.
  let use: [CellUse]
  let sponsors: [Sponsor]
}
