import Scheduling

/// A row of a timeline.
struct TimelineRow {
  /// Days that are shaded, and why.
  struct Shade {
    /// The days: one span, or several that are one piece of the picture.
    var spans: [Span]
    /// How: classes of the style.
    var colour: String
    /// Why.
    var reason: String

    /// Shades a span.
    init(span: Span, colour: String, reason: String) {
      self.init(spans: [span], colour: colour, reason: reason)
    }

    /// Shades spans.
    init(spans: [Span], colour: String, reason: String) {
      (self.spans, self.colour, self.reason) = (spans, colour, reason)
    }
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
