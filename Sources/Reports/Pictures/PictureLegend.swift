/// The title and the meaning of the colours above a picture that stands on its own.
struct PictureLegend {
  private static let size = 12.0
  private static let line = 20.0
  private let title: String
  private let placed: [(x: Double, y: Double, colour: String, words: String)]
  /// The height in pixels, with the space below.
  let height: Double

  /// Sets entries in lines of a width.
  init(title: String, entries: [(colour: String, words: String)], width: Double) {
    self.title = title.fitted(into: width, atSize: 16)
    var (x, y) = (0.0, 46.0)
    placed = entries.map { entry in
      let words = entry.words.fitted(into: width - 20, atSize: Self.size)
      let needed = 20 + words.width(atSize: Self.size) + 16
      if x > 0, x + needed > width { (x, y) = (0, y + Self.line) }
      defer { x += needed }
      return (x, y, entry.colour, words)
    }
    height = entries.isEmpty ? 34 : y + 16
  }

  /// What is drawn.
  var markup: Markup {
    [
      Markup("text", ["class": "heading", "x": "0", "y": "16"], text: title),
      .several(
        placed.map { entry in
          [
            Markup(
              "rect",
              [
                "class": "swatch \(entry.colour)", "x": entry.x.coordinate,
                "y": (entry.y - 10).coordinate, "width": "12", "height": "12",
              ]),
            Markup(
              "text",
              ["class": "words", "x": (entry.x + 18).coordinate, "y": entry.y.coordinate],
              text: entry.words),
          ]
        }),
    ]
  }
}
