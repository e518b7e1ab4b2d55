import Scheduling

/// A row of a timeline.
struct TimelineRow {
  /// Days that are shaded, and why.
  struct Shade {
    /// The days.
    var span: Span
    /// How: classes of the style.
    var colour: String
    /// Why.
    var reason: String
  }

  /// What the row is about, short.
  var name: String
  /// What it is about, in full.
  var title: String
  /// The events in it, each with the days it takes there.
  var events: [(event: Event, span: Span)]
  /// The days shaded behind them.
  var shades: [Shade]
}
