/// The list of a workbook's sheets.
struct WorkbookPart {
  /// An entry of the list.
  struct Entry {
    /// The sheet's name.
    var name: String
    /// The relation that leads to it.
    var relation: String
    /// Whether it is not shown.
    var isHidden: Bool
  }

  /// The sheets in their order.
  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904, as some programs on the Macintosh do.
  private(set) var countsFrom1904 = false

  /// Reads the list.
  init(reading part: XMLPart) throws(WorkbookError) {
    var sheets: [Entry] = []
    var countsFrom1904 = false
    try part.read(texts: []) { name, attributes in
      if name == "workbookPr" {
        countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
      }
      guard name == "sheet", let title = attributes["name"],
        let relation = attributes.first(where: { $0.key.hasSuffix(":id") })?.value
      else { return }
      let isHidden = attributes["state"].map { $0 != "visible" } ?? false
      sheets.append(Entry(name: title, relation: relation, isHidden: isHidden))
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
  }
}
