/// How the report looks: on a screen wide or narrow, light or dark, and on paper.
enum ReportStyle {
  /// The whole style.
  static let text = """

    :root { color-scheme: light dark; \(Palette.light) }
    @media screen and (prefers-color-scheme: dark) { :root { \(Palette.dark) } }
    \(page)
    \(parts)
    \(tables)
    \(PictureStyle.shared)
    \(ReportPaper.narrow)
    \(ReportPaper.print)

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0 auto; padding: 1.2rem; max-width: 76rem; color: var(--ink);
      background: var(--paper); font: 15px/1.45 system-ui, "DejaVu Sans", Verdana, sans-serif; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.25rem; margin: 2.2rem 0 0.8rem; padding-top: 0.8rem;
      border-top: 2px solid var(--line); }
    h3 { font-size: 1rem; margin: 0 0 0.3rem; }
    h4 { font-size: 0.9rem; margin: 0.6rem 0 0.2rem; }
    p { margin: 0.3rem 0; }
    a { color: var(--accent); }
    h1, h2, h3, p, li, td, th, dd, caption { overflow-wrap: break-word; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    [hidden], :root:not(.scripted) .script { display: none !important; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; }
    .period, .note, .soft, .rest { color: var(--soft); }
    .note { font-size: 0.87rem; }
    .synthetic { display: inline-block; border: 2px solid var(--warn); color: var(--warn);
      border-radius: 4px; padding: 0.1rem 0.6rem; font-weight: bold; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0.8rem 0 0;
      padding: 0; font-size: 0.92rem; }
    """

  private static let parts = """
    .cards-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
      gap: 0.8rem; list-style: none; margin: 0 0 0.8rem; padding: 0; }
    .cards-row li { background: var(--panel); border-left: 4px solid var(--accent);
      border-radius: 4px; padding: 0.5rem 0.9rem; }
    .cards-row strong { font-size: 1.7rem; display: block; line-height: 1.2; }
    .cards-row .name { font-weight: bold; }
    .cards-row .rest { display: block; font-size: 0.87rem; }
    .proof { font-size: 1.05rem; margin-bottom: 0.9rem; }
    .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr));
      gap: 0 2rem; align-items: start; }
    .switches, .tools { display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; align-items: center;
      margin-bottom: 0.6rem; }
    fieldset { border: 1px solid var(--line); border-radius: 4px; margin: 0; min-width: 0;
      padding: 0.1rem 0.7rem 0.3rem; }
    fieldset label { margin-right: 0.8rem; white-space: nowrap; }
    legend { font-size: 0.85rem; color: var(--soft); padding: 0 0.3rem; }
    input[type=search], select { font: inherit; color: inherit; background: var(--panel);
      border: 1px solid var(--soft); border-radius: 4px; padding: 0.25rem 0.5rem; max-width: 100%; }
    .sorter { display: none; }
    figure { margin: 0; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; padding: 0;
      margin: 0 0 0.5rem; font-size: 0.87rem; }
    .by-fund [data-legend=kind], .by-kind [data-legend=fund] { display: none; }
    .wide { overflow-x: auto; }
    .sheet-of-strips { min-width: 900px; }
    .strip { display: block; width: 100%; height: auto; overflow: hidden; }
    .grid-of-strips { display: grid; gap: 0 1rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
    .grid-of-strips .strip { max-width: 420px; }
    a.event { cursor: pointer; }
    a.event:hover .bar, a.event:focus .bar { stroke: var(--ink); stroke-width: 2; }
    a.event:focus { outline: none; }
    a.event:focus .bar-name { font-weight: bold; }
    #details { position: absolute; z-index: 2; max-width: min(24rem, 92vw); padding: 0.5rem 0.8rem;
      background: var(--panel); border: 1px solid var(--soft); border-radius: 4px;
      font-size: 0.87rem; box-shadow: 0 2px 10px rgb(0 0 0 / 0.3); pointer-events: none; }
    #details dl, dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.1rem 0.8rem;
      margin: 0; }
    dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
    .unmet, .levers { border-left: 4px solid var(--line); padding: 0.1rem 0 0.1rem 0.9rem;
      margin: 0 0 1.1rem; }
    .levers { border-color: var(--accent); }
    article ul { margin: 0.2rem 0; padding-left: 1.2rem; }
    .columns { columns: 22rem; column-gap: 2rem; } .columns li { break-inside: avoid; }
    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; font-size: 0.92rem; }
    caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0;
      border-bottom: 1px solid var(--line); font-weight: normal; }
    thead th, tfoot td, tfoot th { font-weight: bold; }
    thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .number { white-space: normal; }
    tbody th { font-weight: bold; }
    thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
      cursor: pointer; text-align: inherit; text-decoration: underline dotted; }
    [aria-sort=ascending] button::after { content: " ▲"; }
    [aria-sort=descending] button::after { content: " ▼"; }
    .team { list-style: none; margin: 0; padding: 0; } .team li + li { margin-top: 0.2em; }
    tr:target > *, tr:focus > * { background: var(--panel); }
    #schedule-table { font-size: 0.85rem; }
    #schedule-table :is(th:first-child, td:nth-child(2), td:nth-child(4), td:nth-child(6)) {
      white-space: nowrap; }
    #schedule-table thead th:last-child { width: 38%; }
    #letters :is(td:nth-child(5), td:nth-child(6)) { white-space: nowrap; }
    """
}
