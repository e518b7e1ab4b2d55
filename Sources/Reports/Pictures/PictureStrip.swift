/// A part of a picture that no page cuts.
struct PictureStrip: Sendable {
  /// What it shows, for those who can't see it.
  var label: String
  /// The width in pixels.
  var width: Double
  /// The height in pixels.
  var height: Double
  /// What is drawn.
  var body: [Markup]
  /// Whether it only repeats what others say, such as an axis.
  var isDecoration = false
  /// Whether there is something in it to go to.
  var isInteractive = false

  /// The strip as an element of a page.
  var html: Markup {
    let size = "0 0 \(width.coordinate) \(height.coordinate)"
    let svg = Markup("svg", ["viewBox": size, "class": "strip"], body)
    guard !isDecoration else { return svg.with("aria-hidden", "true") }
    return svg.with("role", isInteractive ? "group" : "img").with("aria-label", label)
  }
}
