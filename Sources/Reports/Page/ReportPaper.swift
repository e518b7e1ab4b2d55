/// How the report looks where there is little room, and on A4.
enum ReportPaper {
  /// On a narrow screen rows of tables become cards.
  static let narrow = """
    @media screen and (max-width: 46rem) {
      body { padding: 0.7rem; }
      h1 { font-size: 1.35rem; }
      .sorter { display: inline; }
      .cards, .cards :is(caption, tbody, tfoot, tr, th, td) { display: block; width: 100%; }
      .cards thead { display: none; }
      .cards tr { border-bottom: 2px solid var(--line); padding: 0.4rem 0; }
      .cards th, .cards td { border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
      .cards td:empty { display: none; }
      #letters .cards td { white-space: normal; }
      .plain { font-size: 0.75rem; } .plain :is(th, td) { white-space: normal; padding-right: 0.2rem; }
      .cards td { position: relative; padding-left: 7.6rem; min-height: 1.8em; }
      .cards td::before { content: attr(data-label); position: absolute; left: 0; width: 7rem;
        color: var(--soft); font-size: 0.87em; }
    }
    """

  /// On paper nothing is cut and nothing can be pressed.
  static let print = """
    @page { size: A4 landscape; margin: 11mm 12mm; }
    @media print {
      html { font-size: 10px; }
      body { max-width: none; padding: 0; font-size: 10px; }
      h1 { font-size: 20px; } h2 { font-size: 15px; margin-top: 14px; break-after: avoid; }
      h3, h4, caption, .legend, .note { break-after: avoid; }
      nav, .skip, .script, #details { display: none; }
      .sheet { break-before: page; }
      .sheet h2 { border: 0; margin-top: 0; }
      .wide { overflow: visible; }
      .sheet-of-strips { min-width: 0; }
      .grid-of-strips { grid-template-columns: repeat(4, 1fr); }
      .row-label { transform: none; }
      tr, .strip, .unmet > h3, .unmet > p, li, dl { break-inside: avoid; }
      .unmet, .levers { margin-bottom: 8px; } .unmet > h3 + p { break-after: avoid; }
      .columns { columns: 2; }
      thead { display: table-header-group; break-after: avoid; }
      #sums > table { break-before: page; }
      th, td { padding: 2px 6px 2px 0; }
      table, #schedule-table { font-size: 9.5px; }
      thead button { display: contents; }
      [aria-sort] button::after { content: ""; }
      .swatch, .bar, .cards-row li, .track, .spent, .shade, .away, .meeting, .over, .sea {
        print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
