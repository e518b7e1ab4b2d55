/// A picture on the page.
struct PictureFigure {
  /// The picture.
  let picture: Picture
  /// How its strips lie: `wide` ones below each other, to be scrolled on a narrow screen; others in
  /// a grid.
  let isWide: Bool

  /// The strips.
  var strips: Markup {
    let strips = picture.strips.map(\.html)
    guard isWide else { return Markup("div", ["class": "grid-of-strips"], strips) }
    return Markup(
      "div",
      ["class": "wide", "role": "region", "tabindex": "0", "aria-label": picture.title],
      [Markup("div", ["class": "sheet-of-strips"], strips)])
  }

  /// The strips with what the colours mean.
  var markup: Markup {
    Markup("figure", ["class": picture.colouring], [Self.legend(picture.legend), strips])
  }

  /// What colours mean.
  static func legend(_ entries: [(colour: String, words: String)]) -> Markup {
    Markup(
      "ul", ["class": "legend"],
      entries.map { entry in
        Markup(
          "li", [:],
          [
            Markup(
              "svg",
              ["viewBox": "0 0 12 12", "width": "12", "height": "12", "aria-hidden": "true"],
              [
                Markup(
                  "rect", ["class": "swatch \(entry.colour)", "width": "12", "height": "12"])
              ]), .text(" \(entry.words)"),
          ])
      })
  }
}
