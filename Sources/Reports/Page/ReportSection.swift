/// A section of the report.
struct ReportSection {
  /// Where a link finds it.
  var anchor: String
  /// Its heading.
  var title: String
  /// What is in it.
  var body: [Markup]
  /// Whether it begins a sheet of paper.
  var beginsPage = false

  /// The section with its heading.
  var markup: Markup {
    Markup(
      "section",
      ["id": anchor, "aria-labelledby": "\(anchor)-title", "class": beginsPage ? "sheet" : ""],
      [Markup("h2", ["id": "\(anchor)-title"], text: title)] + body)
  }

  /// The links to sections.
  static func navigation(_ sections: [ReportSection]) -> Markup {
    Markup(
      "nav", ["aria-label": "Sections"],
      [
        Markup(
          "ul", [:],
          sections.map { section in
            Markup("li", [:], [Markup("a", ["href": "#\(section.anchor)"], text: section.title)])
          })
      ])
  }
}
