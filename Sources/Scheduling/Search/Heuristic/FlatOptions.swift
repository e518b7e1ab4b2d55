/// The options of one request laid out side by side, so that a search reads them without following
/// references.
///
/// It holds what the catalogue says and nothing else; `row`s come cheapest first.
final class FlatOptions: Sendable {
  let request: Ref<Request>
  let groups: [SeatGroup]
  let seatCount: Int
  /// The experts without whom there is no event.
  let required: [Ref<Expert>]
  let confirmed: BaselineEvent?
  /// What leaving the request without an event costs.
  let unmetPrice: Double
  /// The stays, the one with the lowest bound first.
  let rows: [Row]
  let shapes: [Shape]
  /// The candidates of all shapes and groups; those of one are side by side.
  let candidates: [Candidate]
  /// Where the candidates of each shape and group are.
  private let casts: [FlatRange]
  /// What candidates use whatever the day.
  let fixedUse: [CellUse]
  /// What candidates use day by day, as if the event began on day number 0.
  let dailyUse: [CellUse]
  /// What rows use up to limits.
  let rowUse: [CellUse]
  /// What rows use that only counts: the same for all rows of a shape.
  let countedUse: [CellUse]
  /// On which days candidates can come, in words of 64 days.
  let available: [UInt64]
  let sponsors: [Sponsor]

  init(_ options: RequestOptions, unmetPrice: Double, _ layout: FlatOptionsBuilder.Layout) {
    request = options.request
    groups = options.groups
    seatCount = options.seatCount
    required = options.required
    confirmed = options.confirmed
    self.unmetPrice = unmetPrice
    rows = layout.rows.sorted { ($0.bound, $0.first, $0.stay) < ($1.bound, $1.first, $1.stay) }
    shapes = layout.shapes
    candidates = layout.candidates
    casts = layout.casts
    fixedUse = layout.fixedUse
    dailyUse = layout.dailyUse
    rowUse = layout.rowUse
    countedUse = layout.countedUse
    available = layout.available
    sponsors = layout.sponsors
  }

  /// A stay.
  struct Row: Sendable {
    /// No event of this stay costs less, whatever else is scheduled but for what its shape counts.
    let bound: Double
    /// What it counts before fund and team.
    let price: Double
    let stay: Int32
    let shape: Int32
    /// The place of its first day among the shape's days.
    let day: Int32
    /// The number of its first day.
    let first: Int32
    let venue: Int32
    let cost: Int
    let use: FlatRange
    let sponsors: FlatRange
  }

  /// Stays whose teams differ by the day alone.
  struct Shape: Sendable {
    /// The least any team adds.
    var teamPrice = 0.0
    /// The least money any team takes.
    var teamCost = 0
    let counted: FlatRange
    let accredited: FlatRange
    var hasMentored = false
  }

  /// A fund that may pay.
  struct Sponsor: Hashable, Sendable {
    let fund: Int32
    let price: Double
    let charges: LevelValues
  }

  /// An expert who may sit in a group of seats.
  struct Candidate: Sendable {
    /// What the member counts, use apart.
    let price: Double
    let cost: Int
    let expert: Int32
    /// The place among the shape's options of the group.
    let option: Int32
    let group: UInt8
    let traits: Traits
    let fixed: FlatRange
    let daily: FlatRange
    /// The first of the words that tell the days.
    let available: Int32
  }

  /// Where a shape's candidates for a group are.
  @inline(__always)
  func candidates(of shape: Int, _ group: Int) -> Range<Int> {
    casts[shape * groups.count + group].range
  }
}

/// Places side by side in one of the flat arrays.
struct FlatRange: Hashable, Sendable {
  let start: Int32
  let count: Int32

  init(_ start: Int, count: Int) {
    self.start = Int32(start)
    self.count = Int32(count)
  }

  @inline(__always) var range: Range<Int> { Int(start)..<Int(start + count) }
}
