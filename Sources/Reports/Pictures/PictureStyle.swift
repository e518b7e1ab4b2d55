/// How pictures look: on their own in light colours, on a page in those of the page.
enum PictureStyle {
  /// The style of a picture that stands on its own.
  static let standalone = Palette.fixed(
    """

    text { font-family: "DejaVu Sans", Verdana, Arial, sans-serif; }
    .heading { font-size: 16px; font-weight: bold; fill: var(--ink); }
    .words { font-size: 12px; fill: var(--ink); }
    \(shared)

    """)

  /// What pictures have in common wherever they stand.
  static let shared = """
    .strip text, .picture text { fill: var(--ink); }
    .paper { fill: var(--paper); }
    .axis { font-size: 11px; }
    .row-name { font-size: 11.5px; }
    .bar-name { font-size: 10px; }
    .picture .faint, .strip .faint { fill: var(--soft); }
    .grid { stroke: var(--line); stroke-width: 1; }
    .graticule { stroke: var(--line); stroke-width: 0.7; fill: none; }
    .sea { fill: var(--panel); }
    .shade { fill: var(--shade); }
    .away { fill: var(--shade); fill-opacity: 0.45; }
    .h1 { fill-opacity: 0.12; } .h2 { fill-opacity: 0.22; }
    .h3 { fill-opacity: 0.34; } .h4 { fill-opacity: 0.5; }
    .meeting { fill: var(--warn); fill-opacity: 0.22; }
    .swatch, .bar { stroke: var(--paper); stroke-width: 0.8; }
    .track { fill: var(--panel); stroke: var(--soft); stroke-width: 1; }
    .open { stroke-dasharray: 3 3; }
    .spent, .days { fill: var(--c1); }
    .over { fill: var(--warn); }
    .cap { stroke: var(--warn); stroke-width: 2; }
    .arc { fill: none; stroke: var(--c1); stroke-opacity: 0.5; }
    .home { fill: var(--paper); stroke: var(--soft); stroke-width: 1.4; }
    .host { fill: var(--c2); fill-opacity: 0.85; stroke: var(--paper); stroke-width: 1; }
    .place { font-size: 10px; paint-order: stroke; stroke: var(--paper); stroke-width: 2.5px; }
    \(colours)
    """

  /// What is coloured by fund has `f` and a number as its class, by kind `k` and a number.
  private static let colours = (0...EventColours.count).map { number in
    """
    .by-fund .f\(number), .by-kind .k\(number), .swatch.s\(number) { fill: var(--c\(number)); }
    """
  }.joined(separator: "\n")
}
