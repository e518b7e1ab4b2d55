/// The colours by their names in the style, on light and on dark ground.
///
/// The eight are those of M. Okabe and K. Ito, "Color Universal Design" (2008), for readers who see
/// colours in whatever way, some darkened or lightened so that each is 3 : 1 or more from the
/// ground; texts are 4.5 : 1 or more.
enum Palette {
  /// A colour's name, and what it is on light and on dark ground.
  static let colours: [(name: String, light: String, dark: String)] = [
    ("paper", "#ffffff", "#14181d"), ("panel", "#f4f6f8", "#1d232a"),
    ("ink", "#1a2026", "#e8ecf0"), ("soft", "#56606b", "#a9b4bf"), ("line", "#d3d9df", "#39434e"),
    ("accent", "#0b5fa5", "#7cc0f4"), ("warn", "#a8390a", "#ffa073"),
    ("shade", "#8494a4", "#8fa0b2"),
    ("c1", "#0072b2", "#4aa8e0"), ("c2", "#d55e00", "#f2894a"), ("c3", "#008a64", "#2fbf95"),
    ("c4", "#b4568a", "#dd97c0"), ("c5", "#b57d00", "#f0b83c"), ("c6", "#3a94cc", "#94d2f7"),
    ("c7", "#6b4fa0", "#b59fe6"), ("c8", "#7d7a12", "#d3cb55"), ("c0", "#77808a", "#8d98a3"),
  ]

  /// The light colours as properties of a style.
  static let light = properties(\.light)

  /// The dark colours as properties of a style.
  static let dark = properties(\.dark)

  /// A style whose properties are replaced by the light colours, for programs that know no properties.
  static func fixed(_ style: String) -> String {
    colours.reduce(style) { $0.replacing("var(--\($1.name))", with: $1.light) }
  }

  private static func properties(
    _ ground: KeyPath<(name: String, light: String, dark: String), String>
  ) -> String {
    colours.map { "--\($0.name): \($0[keyPath: ground]);" }.joined(separator: " ")
  }
}
