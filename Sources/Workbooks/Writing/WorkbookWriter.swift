import CWorkbook

/// A file that is being written by libxlsxwriter.
///
/// This file alone hands values to the C library's writer: the handle is made and freed here, and the
/// library copies every text before a call returns.
@safe struct WorkbookWriter {
  private let book: OpaquePointer
  private var styles: [CellStyle: Int32] = [:]

  /// Every workbook says that it was made then, so that the same sheets make the same bytes: the
  /// first second of the year 2000.
  private static let made: Int64 = 946_684_800

  /// Begins a file.
  init(_ path: String, title: String) throws(WorkbookError) {
    guard let book = unsafe cworkbook_open(path, title, "mobilize", Self.made) else {
      throw WorkbookError("memory ran out")
    }
    unsafe self.book = book
  }

  /// Writes what is left to be written, and frees the handle.
  mutating func close() throws(WorkbookError) {
    try unsafe check(cworkbook_close(book), nil)
  }

  /// Writes a sheet.
  mutating func write(_ sheet: Sheet) throws(WorkbookError) {
    try unsafe check(cworkbook_add_sheet(book, sheet.name), sheet)
    unsafe cworkbook_freeze(book, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
    unsafe cworkbook_page(book, sheet.isLandscape ? 1 : 0, Int32(sheet.frozenRows))
    if let cells = sheet.printed { try unsafe check(cworkbook_print(book, range(cells)), sheet) }
    if let tab = sheet.tab { unsafe cworkbook_tab(book, UInt32(tab.number)) }
    for (place, width) in sheet.widths.enumerated() {
      let style = try style(sheet.columnStyles[place] ?? .plain)
      try unsafe check(cworkbook_width(book, UInt16(place), width, style), sheet)
    }
    for (place, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      try unsafe check(cworkbook_height(book, UInt32(place), height), sheet)
    }
    for merge in sheet.merges {
      let style = try style(merge.style)
      try unsafe check(cworkbook_merge(book, range(merge.cells), merge.text, style), sheet)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() { try write(cell, row, column, sheet) }
    }
    if let filter = sheet.filter {
      try unsafe check(cworkbook_filter(book, range(filter)), sheet)
    }
    for choice in sheet.choices { try write(choice, sheet) }
    for fill in sheet.fills {
      let colour = UInt32(fill.colour.number)
      try unsafe check(
        cworkbook_fill_where(book, range(fill.cells), "\"\(fill.text)\"", colour), sheet)
    }
    for chart in sheet.charts { try write(chart, sheet) }
  }

  private mutating func write(_ cell: Cell, _ row: Int, _ column: Int, _ sheet: Sheet)
    throws(WorkbookError)
  {
    guard cell != .blank else { return }
    let style = try style(cell.style)
    let (row, column) = (UInt32(row), UInt16(column))
    let code =
      switch (cell.value, cell.link) {
      case (.text(let text), let link?):
        unsafe cworkbook_link(book, row, column, "internal:'\(link)'!A1", text, style)
      case (.blank, _): unsafe cworkbook_blank(book, row, column, style)
      case (.text(let text), nil):
        unsafe cworkbook_text(book, row, column, EscapedText.escaped(text), style)
      case (.number(let number), _):
        unsafe cworkbook_number(book, row, column, number, style)
      case (.date(let date), _):
        unsafe cworkbook_number(book, row, column, Double(date.serial), style)
      case (.formula(let formula, let value), _):
        unsafe cworkbook_formula(book, row, column, formula, value, style)
      }
    try check(code, sheet)
    guard let comment = cell.comment else { return }
    let lines = comment.split(separator: "\n", omittingEmptySubsequences: false)
    let height = lines.map { $0.count / 38 + 1 }.reduce(1, +) * 18
    try unsafe check(
      cworkbook_comment(book, row, column, comment, 260, UInt16(min(height, 400))), sheet)
  }

  private func write(_ choice: CellChoice, _ sheet: Sheet) throws(WorkbookError) {
    let refuses: Int32 = choice.refusesOthers ? 1 : 0
    let code: Int32
    switch choice.source {
    case .cells(let cells, let other):
      let formula = cells.formula(in: other)
      code = unsafe cworkbook_offer(book, range(choice.cells), nil, formula, refuses)
    case .words(let words):
      let texts = words.map(\.utf8CString)
      code = unsafe withPointers(to: texts[...], before: []) { pointers in
        unsafe cworkbook_offer(book, range(choice.cells), pointers, nil, refuses)
      }
    }
    try check(code, sheet)
  }

  /// Calls a function with texts as C has them, ended by null.
  private func withPointers(
    to texts: ArraySlice<ContiguousArray<CChar>>, before: [UnsafePointer<CChar>?],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32
  ) -> Int32 {
    guard let text = texts.first else {
      let pointers = unsafe before + [nil]
      return unsafe pointers.withUnsafeBufferPointer { buffer in
        unsafe buffer.baseAddress.map(body) ?? -1
      }
    }
    return unsafe text.withUnsafeBufferPointer { buffer in
      unsafe withPointers(to: texts.dropFirst(), before: before + [buffer.baseAddress], body)
    }
  }

  private func write(_ chart: ColumnChart, _ sheet: Sheet) throws(WorkbookError) {
    try unsafe check(cworkbook_chart(book, chart.title, chart.isStacked ? 1 : 0), sheet)
    let categories = chart.categories.formula(in: chart.sheet)
    for series in chart.series {
      let values = series.values.formula(in: chart.sheet)
      let colour = Int32(series.colour?.number ?? -1)
      try unsafe check(cworkbook_series(book, series.name, categories, values, colour), sheet)
    }
    try unsafe check(
      cworkbook_place_chart(
        book, UInt32(chart.row), UInt16(chart.column), chart.width, chart.height), sheet)
  }

  /// The number of a style, which is made when it is first used.
  private mutating func style(_ style: CellStyle) throws(WorkbookError) -> Int32 {
    guard style != .plain else { return -1 }
    if let known = styles[style] { return known }
    var made = cworkbook_style()
    made.bold = style.isBold ? 1 : 0
    made.italic = style.isItalic ? 1 : 0
    made.wraps = style.isWrapped ? 1 : 0
    made.bordered = style.isBordered ? 1 : 0
    made.centred = style.isCentred ? 1 : 0
    made.fill = Int32(style.fill?.number ?? -1)
    made.ink = Int32(style.ink?.number ?? -1)
    let format = style.format == .general ? nil : style.format.rawValue
    try unsafe check(cworkbook_add_style(book, made, format), nil)
    let number = Int32(styles.count)
    styles[style] = number
    return number
  }

  private func range(_ range: CellRange) -> cworkbook_range {
    cworkbook_range(
      first_row: UInt32(range.rows.lowerBound), first_column: UInt16(range.columns.lowerBound),
      last_row: UInt32(range.rows.upperBound), last_column: UInt16(range.columns.upperBound))
  }

  private func check(_ code: Int32, _ sheet: Sheet?) throws(WorkbookError) {
    guard code != 0 else { return }
    let reason = unsafe cworkbook_reason(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    throw WorkbookError(String(reason.prefix { $0 != "." }), sheet: sheet?.name)
  }
}
