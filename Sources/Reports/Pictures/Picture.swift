/// A picture of a schedule, in strips between which a page may break.
struct Picture: Sendable {
  /// The file's name without its ending.
  var name: String
  /// What it shows, in a line.
  var title: String
  /// The strips, all of one width, to be read one after the other.
  var strips: [PictureStrip]
  /// What the colours mean, as classes of the style and words; empty where they say nothing.
  var legend: [(colour: String, words: String)] = []
  /// What may be coloured in other ways has the class of the way.
  var colouring = ""
  /// How many strips stand side by side where there is room.
  var columns = 1

  /// The picture as a file of its own.
  var file: String {
    let margin = 16.0
    let width = (strips.first?.width ?? 300) * Double(columns)
    let caption = PictureLegend(title: title, entries: legend, width: width)
    let stack = stacked(below: caption.height)
    let size = (width: width + 2 * margin, height: stack.height + 2 * margin)
    let svg = Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": size.width.coordinate,
        "height": size.height.coordinate,
        "viewBox": "0 0 \(size.width.coordinate) \(size.height.coordinate)", "role": "img",
        "class": "picture \(colouring)",
      ],
      [
        Markup("title", text: title), Markup("style", [:], [.code(PictureStyle.standalone)]),
        Markup("rect", ["class": "paper", "width": "100%", "height": "100%"]),
        Markup(
          "g", ["transform": "translate(\(margin.coordinate) \(margin.coordinate))"],
          [caption.markup] + stack.pieces),
      ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(svg.written)\n"
  }

  /// The strips at their places, column by column.
  private func stacked(below top: Double) -> (pieces: [Markup], height: Double) {
    let perColumn = max(1, (strips.count + columns - 1) / columns)
    var bottom = top
    var y = top
    let pieces = strips.enumerated().map { place, strip in
      if place % perColumn == 0 { y = top }
      let x = Double(place / perColumn) * strip.width
      defer {
        y += strip.height
        bottom = max(bottom, y)
      }
      return Markup(
        "g", ["transform": "translate(\(x.coordinate) \(y.coordinate))"],
        [Markup("title", text: strip.label)] + strip.body)
    }
    return (pieces, bottom)
  }
}
